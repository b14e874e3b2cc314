import { useMemo, useRef } from 'react';
import { words } from '../../../kit/words';
import { useDragRows } from '../../settings/criteria/use-drag-rows';
import { useData } from '../page-stores';
import { OrderColumn, ROW_HEIGHT, type Look } from './order-column';
import type { Review } from './review';

const WIDE = 120;
const MOST_ROWS = 60;

interface TwoOrdersProps {
  order: readonly string[];
  review: Review;
  /** The sprints of what has work in one. */
  sprints: Readonly<Record<string, string>>;
  /** What somebody moved meanwhile. */
  conflicts: ReadonlySet<string>;
  /** Puts an item at a place of the order after, from 0; null: the reader may not. */
  onPut: ((id: string, place: number) => void) | null;
}

/** The backlog now and after, with a line for each item. Rows of the order after can be dragged. */
export function TwoOrders({ order, review: { rows, after }, sprints, conflicts, onPut }: TwoOrdersProps) {
  const items = useData(({ listing }) => listing.items);
  const list = useRef<HTMLOListElement>(null);
  const moving = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const count = drawnRows(order, after);
  const [left, right] = [order.slice(0, count), after.slice(0, count)];
  const lookOf = (id: string): Look => (moving.get(id)?.ticked ? 'moves' : moving.has(id) && conflicts.has(id) ? 'conflict' : 'stays');
  const held = useDragRows(list, right, onPut && ((id, place) => {
    if (sprints[id] === undefined) onPut(id, place);
  }));
  const noteOf = (id: string) => {
    const row = moving.get(id);
    if (row?.ticked) return `${row.from > row.to ? '↑' : '↓'} ${Math.abs(row.from - row.to)}`;
    return sprints[id] ?? '';
  };
  return (
    <div className="backlog-orders" aria-hidden="true">
      <OrderColumn title={words('backlog.now')} ids={left} items={items} lookOf={lookOf} noteOf={(id) => sprints[id] ?? ''} />
      <Lines left={left} right={right} order={order} after={after} lookOf={lookOf} />
      <OrderColumn title={words('backlog.after')} ids={right} items={items} lookOf={lookOf} noteOf={noteOf} listRef={list} held={held} />
      <p className="backlog-legend small">
        <span data-look="moves">{words('backlog.legend.moves')}</span>
        <span data-look="stays">{words('backlog.legend.stays')}</span>
        {rows.some(({ id }) => conflicts.has(id)) && <span data-look="conflict">{words('backlog.legend.conflict')}</span>}
        {order.length > count && <span className="backlog-lower">{words('backlog.lower', { count: order.length - count })}</span>}
      </p>
    </div>
  );
}

/** Down to the last place that changes and a little below it. */
function drawnRows(order: readonly string[], after: readonly string[]): number {
  const last = order.findLastIndex((id, at) => after[at] !== id);
  return Math.min(order.length, MOST_ROWS, Math.max(8, last + 3));
}

interface LinesProps {
  left: readonly string[];
  right: readonly string[];
  order: readonly string[];
  after: readonly string[];
  lookOf(id: string): Look;
}

function Lines({ left, right, order, after, lookOf }: LinesProps) {
  const height = left.length * ROW_HEIGHT;
  const [from, to] = [order, after].map((ids) => new Map(ids.map((id, at) => [id, at])));
  const y = (at: number) => Math.min(at, left.length) * ROW_HEIGHT + ROW_HEIGHT / 2 - 2;
  const shown = [...new Set([...left, ...right])].sort((a, b) => Number(lookOf(a) === 'moves') - Number(lookOf(b) === 'moves'));
  return (
    <svg className="backlog-lines" width={WIDE} height={height} viewBox={`0 0 ${WIDE} ${height}`} preserveAspectRatio="none">
      {shown.map((id) => {
        const [start, end, look] = [y(from!.get(id)!), y(to!.get(id)!), lookOf(id)];
        const tip = look === 'moves' ? WIDE - 7 : WIDE;
        return (
          <g key={id} data-look={look}>
            <path d={`M0 ${start}C${WIDE / 2} ${start} ${WIDE / 2} ${end} ${tip} ${end}`} />
            {look === 'moves' && <path className="backlog-tip" d={`M${WIDE - 8} ${end - 4}L${WIDE} ${end}L${WIDE - 8} ${end + 4}Z`} />}
          </g>
        );
      })}
    </svg>
  );
}
