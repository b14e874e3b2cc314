import type { Ref } from 'react';
import type { Item } from '../../../../src/contract';
import type { Held } from '../../settings/criteria/use-drag-rows';
import { TypeIcon } from '../grid/type-icon';

/** How an item stands in a drawing of the two orders. */
export type Look = 'moves' | 'stays' | 'conflict';

export const ROW_HEIGHT = 34;

interface OrderColumnProps {
  title: string;
  ids: readonly string[];
  items: ReadonlyMap<string, Item>;
  lookOf(id: string): Look;
  /** What stands at the end of a row. */
  noteOf(id: string): string;
  listRef?: Ref<HTMLOListElement>;
  /** The row in hand, and where it would be dropped. */
  held?: Held | null;
}

/** One of the two orders, as a drawing: the list of moves beside it says all of it. */
export function OrderColumn({ title, ids, items, lookOf, noteOf, listRef, held = null }: OrderColumnProps) {
  return (
    <div className="backlog-column">
      <h3>{title}</h3>
      <ol ref={listRef}>
        {ids.map((id, at) => {
          const item = items.get(id);
          const drop = held?.to === at ? 'before' : held?.to === ids.length && at === ids.length - 1 ? 'after' : undefined;
          return (
            <li key={id} data-key={id} data-look={lookOf(id)} data-drop={drop} data-held={held?.key === id || undefined} style={{ blockSize: ROW_HEIGHT - 4 }}>
              <span className="backlog-place figure">{at + 1}</span>
              {item && <TypeIcon type={item.type} />}
              <span className="backlog-key">{item?.key}</span>
              <span className="backlog-name" dir="auto">{item?.summary}</span>
              <span className="backlog-note figure">{noteOf(id)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
