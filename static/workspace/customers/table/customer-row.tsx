import { useRef, type ReactNode } from 'react';
import type { CustomerEntry } from '../../../../src/contract';
import { TIERS, type Tier } from '../../../../src/domain/feedback/tier';
import { Avatar } from '../../../kit/avatar';
import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';
import type { CustomerEdit } from '../customer-edit';
import { ownerName, revenueText, tierName } from './cell-text';
import type { ColumnId } from './columns';
import { OwnerEditor } from './owner-editor';
import { TextEditor } from './text-editor';

/** A cell that is being edited; `typed` is the letter that opened it. */
export interface Opened {
  row: string;
  column: ColumnId;
  typed: string | null;
}

interface CustomerRowProps {
  customer: CustomerEntry;
  suggested: Tier | null;
  complete: boolean;
  /** How many feedbacks are theirs; null before it is known. */
  asks: number | null;
  index: number;
  start: number;
  columns: readonly ColumnId[];
  /** The column that the tab stop is in; null: another row's. */
  activeColumn: ColumnId | null;
  open: Opened | null;
  segments: readonly string[];
  onPress(column: ColumnId): void;
  onSave(edit: CustomerEdit): void;
  onClose(down: number, aside: number): void;
}

/** A customer at their place in the table. */
export function CustomerRow({ customer, suggested, complete, asks, index, start, columns, activeColumn, open, segments, onPress, onSave, onClose }: CustomerRowProps) {
  const cells = useRef<HTMLDivElement>(null);
  const anchor = () => cells.current!.querySelector(`[data-column="${open!.column}"]`)!;
  const back = () => onClose(0, 0);
  const shows = (column: ColumnId): ReactNode => {
    if (open?.column !== column || (column !== 'name' && column !== 'segment' && column !== 'revenue')) return <CellContent column={column} customer={customer} suggested={suggested} complete={complete} asks={asks} />;
    return <TextEditor customer={customer} column={column} typed={open.typed} offers={column === 'segment' ? segments : []} onSave={onSave} onClose={onClose} />;
  };
  return (
    <div role="row" className="grid-row" data-kind="item" aria-rowindex={index + 2} data-editing={open !== null || undefined} style={{ transform: `translateY(${start}px)` }}>
      <div ref={cells} className="grid-row-cells" role="presentation">
        {columns.map((column, at) => (
          <div
            key={column}
            role={column === 'name' ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-label={column === 'menu' ? words('customers.menuOf', { name: customer.name }) : undefined}
            aria-haspopup={column === 'menu' || column === 'tier' ? 'menu' : undefined}
            aria-readonly={column === 'suggested' || column === 'asks' || undefined}
            className="grid-cell"
            data-row={customer.id}
            data-column={column}
            tabIndex={column === activeColumn && open?.column !== column ? 0 : -1}
            onClick={() => open?.column !== column && onPress(column)}
          >
            {shows(column)}
          </div>
        ))}
      </div>
      {open?.column === 'tier' && (
        <Menu
          anchor={anchor()}
          label={words('customers.editor', { column: words('customers.column.tier'), name: customer.name })}
          onClose={back}
          items={TIERS.map((tier) => ({ name: tierName(tier), checked: tier === customer.tier, onPress: () => onSave({ tier }) }))}
        />
      )}
      {open?.column === 'owner' && (
        <OwnerEditor
          anchor={anchor()}
          customer={customer}
          typed={open.typed}
          onClose={back}
          onTake={(owner) => {
            onSave({ owner });
            back();
          }}
        />
      )}
    </div>
  );
}

function CellContent({ column, customer, suggested, complete, asks }: Pick<CustomerRowProps, 'customer' | 'suggested' | 'complete' | 'asks'> & { column: ColumnId }) {
  switch (column) {
    case 'name': return <span className="customers-name"><Avatar name={customer.name} of="customer" /><bdi>{customer.name}</bdi></span>;
    case 'tier': return <span className="customers-tier" data-tier={customer.tier}>{tierName(customer.tier)}</span>;
    case 'segment': return <Text>{customer.segment}</Text>;
    case 'owner': return <Text>{ownerName(customer)}</Text>;
    case 'asks': return <Asks count={asks} />;
    case 'revenue': return customer.revenue === null && !complete ? <span className="skeleton" data-wide={1} /> : <Text>{customer.revenue === null ? null : revenueText(customer.revenue)}</Text>;
    case 'suggested': return suggested && <span className={suggested === customer.tier ? 'small' : 'customers-differs'}>{tierName(suggested)}</span>;
    case 'menu': return <span className="more-sign" />;
  }
}

/** How much they ask for, as the way to it; that it is nothing is known, and said. */
function Asks({ count }: { count: number | null }) {
  if (count === null) return <span className="skeleton" data-wide={1} />;
  return count > 0 ? <span className="customers-asks">{words('customers.asks', { count })}</span> : <span className="small">{words('customers.asksNothing')}</span>;
}

/** What nobody has said is a stroke, never a zero. */
function Text({ children }: { children: string | null }) {
  return children ? <span className="customers-text">{children}</span> : <span className="subtle"><span aria-hidden="true">–</span><span className="hidden-words">{words('customers.notSaid')}</span></span>;
}
