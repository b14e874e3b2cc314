import { words } from '../../../kit/words';
import { criterionIn, type Column, type ColumnId } from '../columns';
import { useSureness } from '../sureness/use-sureness';
import { useRankedCount, USUAL_TOP } from '../order-sureness';
import { useView } from '../page-stores';
import { onAxis } from './axis-of-ranks';

/** The heads of the columns. The value's says when the list is ordered by it. */
export function GridHead({ columns }: { columns: readonly Column[] }) {
  const order = useView((view) => view.order);
  const top = useSureness()?.top ?? USUAL_TOP;
  const count = useRankedCount();
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row-cells">
        {columns.map(({ id }, at) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 1}
            className="grid-cell"
            data-column={id}
            aria-sort={id === 'value' && order === 'value' ? 'descending' : undefined}
          >
            <span className={id === 'menu' ? 'hidden-words' : undefined}>{id === 'top' ? words('sureness.column.top', { top }) : columnName(id)}</span>
            {id === 'likely' && count > 1 && <AxisMarks count={count} top={top} />}
            {id === 'value' && order === 'value' && <span aria-hidden="true">↓</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The first rank, the last, and the last of the top where there is room for it. */
function AxisMarks({ count, top }: { count: number; top: number }) {
  const at = onAxis(top, count);
  const marks = [[1, 0], ...(at > 0.12 && at < 0.8 ? [[top, at]] : []), [count, 1]] as const;
  return (
    <span className="axis" aria-hidden="true">
      {marks.map(([rank, place]) => <span key={rank} style={{ insetInlineStart: `${(place! * 100).toFixed(1)}%` }}>{rank}</span>)}
    </span>
  );
}

/** What a column is called. */
export function columnName(id: ColumnId): string {
  const criterion = criterionIn(id);
  if (id === 'likely') return words('sureness.column.likely');
  if (id === 'top') return words('sureness.column.topAny');
  if (id === 'key' || id === 'status') return words(`views.column.${id}`);
  return words(criterion ? `criterion.${criterion}.column` : `prioritise.column.${id}`);
}
