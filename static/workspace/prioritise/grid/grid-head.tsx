import { words } from '../../../kit/words';
import { criterionIn, type Column, type ColumnId } from '../columns';
import { useView } from '../page-stores';

/** The heads of the columns. The value's says when the list is ordered by it. */
export function GridHead({ columns }: { columns: readonly Column[] }) {
  const order = useView((view) => view.order);
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
            <span className={id === 'menu' ? 'hidden-words' : undefined}>{columnName(id)}</span>
            {id === 'value' && order === 'value' && <span aria-hidden="true">↓</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What a column is called. */
export function columnName(id: ColumnId): string {
  const criterion = criterionIn(id);
  if (id === 'key' || id === 'status') return words(`views.column.${id}`);
  return words(criterion ? `criterion.${criterion}.column` : `prioritise.column.${id}`);
}
