import { useEffect, useMemo } from 'react';
import type { Item } from '../../../../src/contract';
import type { ItemRow } from '../arrange-rows';
import type { Column, ColumnId } from '../columns';
import { shownValue } from '../figure-words';
import { usePlaceSureness } from '../order-sureness';
import { usePageNow } from '../page-now';
import { useData, usePageStores, useTerms, useView } from '../page-stores';
import { useMoved } from '../weights/places-before';
import { useShownModel } from '../weights/use-shown-model';
import { GridCell } from './grid-cell';
import type { ItemFacts } from './item-facts';

interface ItemCellsProps {
  row: ItemRow;
  columns: readonly Column[];
  /** The likely ranks have no column: see ItemFacts. */
  inRank: boolean;
  /** The first and the last column that a selected block covers; −1 where it covers none. */
  blockFrom: number;
  blockTo: number;
  activeColumn: string | null;
}

/** What weights and a place change. */
const PLACED: ReadonlySet<ColumnId> = new Set(['rank', 'likely', 'top', 'value']);
const NOWHERE = { value: null, about: false, moved: 0, sure: null, inRank: false };

/** The cells of an item. Those that no place and no weight changes are told of none, and stay as they are while the list is ordered anew. */
export function ItemCells({ row, columns, inRank, blockFrom, blockTo, activeColumn }: ItemCellsProps) {
  const { id, group, shown, place } = row;
  useCheckInSight(shown.item);
  const can = useData(({ listing }) => listing.can);
  const about = useData(({ listing }) => listing.reading.kind !== 'complete');
  const [value, moved, sure] = [shownValue(useShownModel(), shown.item.figures), useMoved(id, place), usePlaceSureness(row)];
  const still = useStill();
  const facts = { ...still, value, about, moved, sure, inRank };
  const stillRow = useMemo((): ItemRow => ({ kind: 'item', id, group, place: null, shown }), [id, group, shown]);
  return (
    <>
      {columns.map((column, at) => {
        const placed = PLACED.has(column.id);
        return (
          <GridCell
            key={column.id}
            column={column}
            at={at}
            row={placed ? row : stillRow}
            facts={placed ? facts : still}
            can={can}
            active={column.id === activeColumn}
            selected={blockFrom < 0 ? undefined : blockFrom <= at && at <= blockTo}
          />
        );
      })}
    </>
  );
}

/** The facts that stay the same wherever an item stands. */
function useStill(): ItemFacts {
  const terms = useTerms();
  const oneLine = useView((view) => view.density === 'compact');
  const now = usePageNow();
  return useMemo(() => ({ terms, oneLine, now, ...NOWHERE }), [terms, oneLine, now]);
}

/** Has the app asked about an item that was read from Jira alone, while its row can be seen. */
function useCheckInSight({ id, state }: Item): void {
  const { checker } = usePageStores().reading;
  const unchecked = state === 'unchecked';
  useEffect(() => (unchecked ? checker.seen(id) : undefined), [checker, id, unchecked]);
}
