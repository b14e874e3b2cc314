import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import type { Row } from '../arrange-rows';
import type { Column } from '../columns';
import { keptWords, refusedWords } from '../change-words';
import { usePageStores, useTerms } from '../page-stores';

interface DraftRowProps {
  row: Extract<Row, { kind: 'draft' }>;
  columns: readonly Column[];
  active: boolean;
}

/** A refused change below its item: what went back, why, and the draft that can be tried again. */
export function DraftRow({ row: { id, draft, item }, columns, active }: DraftRowProps) {
  const { data: { actions } } = usePageStores();
  const terms = useTerms();
  const stop = active ? 0 : -1;
  return (
    <div className="grid-span draft" role="gridcell" aria-colspan={columns.length} tabIndex={stop} data-row={id} data-column="item">
      <span className="draft-title"><Icon name="refused" size={14} />{refusedWords(draft.edit.change, item, terms)}</span>
      <span className="small draft-why">{problemSentence(draft.trouble)} {keptWords(draft.edit.change, terms)}</span>
      <span className="draft-buttons">
        <Button size="small" tabIndex={stop} onClick={() => actions.retry(draft)}>{words('prioritise.refused.again')}</Button>
        <Button size="small" look="quiet" tabIndex={stop} onClick={() => actions.dropDraft(draft)}>{words('prioritise.refused.drop')}</Button>
      </span>
    </div>
  );
}
