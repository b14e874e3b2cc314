import type { KeyboardEvent } from 'react';
import { words } from '../../../kit/words';
import { BY_NAME, pressedSort, type CustomerSort, type SortedColumn } from '../sort-customers';
import type { ColumnId } from './columns';
import { moveByKey } from './move-by-key';

interface TableHeadProps {
  columns: readonly ColumnId[];
  sort: CustomerSort;
  onSort(sort: CustomerSort): void;
}

/** The heads of the columns: a press orders the table by one, a second press the other way. One tab stop: arrows move. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const stop = columns.includes(sort.by) ? sort.by : BY_NAME.by;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = moveByKey(event, { row: 0, column: at }, { rows: 1, columns: buttons.length, page: 1 });
    if (!to) return;
    buttons[to.column]?.focus();
    event.preventDefault();
  };
  return (
    <div role="rowgroup" className="grid-head" onKeyDown={onKeyDown}>
      <div role="row" aria-rowindex={1} className="grid-row-cells">
        {columns.map((id, index) => (
          <div key={id} role="columnheader" aria-colindex={index + 1} aria-sort={id === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined} className="grid-cell" data-column={id}>
            {id === 'menu' ? <span className="hidden-words">{words('customers.column.menu')}</span> : <Head id={id} sort={sort} tabIndex={id === stop ? 0 : -1} onSort={onSort} />}
          </div>
        ))}
      </div>
    </div>
  );
}

function Head({ id, sort, tabIndex, onSort }: { id: SortedColumn; sort: CustomerSort; tabIndex: number; onSort(sort: CustomerSort): void }) {
  return (
    <button type="button" className="customers-head" tabIndex={tabIndex} onClick={() => onSort(pressedSort(sort, id))}>
      {words(`customers.column.${id}`)}
      {id === sort.by && <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>}
    </button>
  );
}
