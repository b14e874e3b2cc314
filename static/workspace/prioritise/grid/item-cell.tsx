import { memo, type MouseEvent } from 'react';
import { router } from '../../../kit/backend';
import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { StaleNote } from '../reading/stale-note';
import { FiguresNote } from './figures-note';
import { TypeIcon } from './type-icon';

interface ItemCellProps extends Pick<ItemRow, 'shown' | 'group'> {
  /** Key and status stand in columns of their own. */
  oneLine: boolean;
}

/** What an item is: its summary, key, status, why it must be done, why a customer wants it, and what there is to say about its figures. */
export const ItemCell = memo(function ItemCell({ shown, group, oneLine }: ItemCellProps) {
  const { item } = shown;
  return (
    <>
      {oneLine && <TypeIcon type={item.type} />}
      <span className="item-summary" dir="auto">{item.summary}</span>
      <span className="item-line">
        {!oneLine && (
          <>
            <TypeIcon type={item.type} />
            <IssueLink issue={item.key} tabIndex={-1} />
            <Lozenge tone={toneOfStatus[item.status.category]}>{item.status.name}</Lozenge>
          </>
        )}
        {item.mustDo && (
          <span className="item-must" title={item.mustDo.reason}>
            {words(group === 'not rated' ? 'prioritise.value.mustDoNotRated' : 'prioritise.rank.mustDo')} · {item.mustDo.reason}
          </span>
        )}
        {!oneLine && item.why && <span className="item-why" title={item.why} dir="auto">{item.why}</span>}
        <FiguresNote shown={shown} />
        <StaleNote issue={item.id} />
      </span>
    </>
  );
});

/** An issue's key that leads to it. */
export function IssueLink({ issue, tabIndex = 0 }: { issue: string; tabIndex?: number }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void (event.ctrlKey || event.metaKey ? router.open(`/browse/${issue}`) : router.navigate(`/browse/${issue}`));
  };
  return (
    <a className="issue-link" href={`/browse/${issue}`} tabIndex={tabIndex} onClick={go}>
      {issue}
    </a>
  );
}
