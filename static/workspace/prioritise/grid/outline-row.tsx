import { shownValue } from '../figure-words';
import type { ItemRow } from '../arrange-rows';
import type { Column, ColumnId } from '../columns';
import { useData } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { RankCell } from './rank-cell';

const SHOWN: readonly ColumnId[] = ['rank', 'item', 'value'];

/** An item while the list flies past: its place, its summary, its value. */
export function OutlineRow({ row, columns }: { row: ItemRow; columns: readonly Column[] }) {
  const { item } = row.shown;
  const about = useData(({ listing }) => listing.reading.kind !== 'complete');
  const value = shownValue(useShownModel(), item.figures);
  const shows = {
    rank: <RankCell row={row} about={about} sure={null} />,
    item: <span className="item-summary" dir="auto">{item.summary}</span>,
    value: value && <span className="value-whole">{value.whole}</span>,
  };
  return (
    <>
      {columns.map(({ id }, at) => SHOWN.includes(id) && (
        <div key={id} role={id === 'item' ? 'rowheader' : 'gridcell'} aria-colindex={at + 1} className="grid-cell" data-column={id} style={{ gridColumn: at + 1 }}>
          {shows[id as keyof typeof shows]}
        </div>
      ))}
    </>
  );
}
