import { words } from '../../../kit/words';
import type { Row } from '../arrange-rows';
import type { Column } from '../columns';
import { useTerms, useView } from '../page-stores';
import { groupWords } from '../views/group-words';

interface HeadRowProps {
  head: Extract<Row, { kind: 'head' }>;
  columns: readonly Column[];
  active: boolean;
}

/** The head of a group: what the rows below it have in common, and how many they are. */
export function HeadRow({ head: { id, head, count }, columns, active }: HeadRowProps) {
  const order = useView((view) => view.order);
  const name = groupWords(head, order, useTerms());
  return (
    <div className="grid-span grid-group" role="gridcell" aria-colspan={columns.length} tabIndex={active ? 0 : -1} data-row={id} data-column="item">
      {name} <span className="grid-count">{count.toLocaleString()}</span>
      {head.by === 'not rated' && <span className="grid-group-by">{words('prioritise.head.by')}</span>}
    </div>
  );
}
