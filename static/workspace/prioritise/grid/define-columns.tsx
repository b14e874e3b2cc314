import type { ColumnDef } from '@tanstack/react-table';
import { Icon } from '../../../kit/icon';
import type { ItemRow, Row } from '../arrange-rows';
import { criterionIn, type Column } from '../columns';
import { CriterionCell } from './criterion-cell';
import { EffortCell } from './effort-cell';
import { ItemCell } from './item-cell';
import { RankCell } from './rank-cell';
import { RatedCell } from './rated-cell';
import { ValueCell } from './value-cell';
import type { ItemFacts } from './item-facts';

/** What draws a cell of an item's row. */
export type DrawCell = (row: ItemRow, facts: ItemFacts) => JSX.Element;

/** The table's columns: each knows how its cell is drawn. */
export function defineColumns(columns: readonly Column[]): ColumnDef<Row>[] {
  return columns.map((column) => ({ id: column.id, meta: { draw: drawerOf(column) } }));
}

function drawerOf({ id, width }: Column): DrawCell {
  const criterion = criterionIn(id);
  if (criterion) return ({ shown }) => <CriterionCell shown={shown} criterion={criterion} />;
  switch (id) {
    case 'rank': return (row, { about }) => <RankCell row={row} about={about} />;
    case 'item': return (row) => <ItemCell row={row} />;
    case 'value': return (row, { value }) => <ValueCell row={row} value={value} bar={width > 100} />;
    case 'effort': return ({ shown }) => <EffortCell shown={shown} />;
    case 'asking': return ({ shown }) => <span>{shown.item.figures.customers.toLocaleString()}</span>;
    case 'rated': return ({ shown }, { now }) => <RatedCell at={shown.item.figures.ratedAt} now={now} />;
    default: return () => <span className="more-sign"><Icon name="more" /></span>;
  }
}
