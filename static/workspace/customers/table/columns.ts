/** A column of the customers' table. */
export type ColumnId = 'name' | 'tier' | 'segment' | 'owner' | 'revenue' | 'suggested' | 'menu';

interface Column {
  id: ColumnId;
  track: string;
  /** From which width in px on it is shown. */
  from: number;
}

const COLUMNS: readonly Column[] = [
  { id: 'name', track: 'minmax(140px, 3fr)', from: 0 },
  { id: 'tier', track: '104px', from: 0 },
  { id: 'segment', track: 'minmax(100px, 2fr)', from: 640 },
  { id: 'owner', track: 'minmax(120px, 2fr)', from: 820 },
  { id: 'revenue', track: '116px', from: 440 },
  { id: 'suggested', track: '132px', from: 720 },
  { id: 'menu', track: '44px', from: 0 },
];

/** The columns that a width has room for; what is not shown is in the row's menu. */
export function columnsIn(width: number): ColumnId[] {
  return COLUMNS.filter(({ from }) => width >= from).map(({ id }) => id);
}

/** The grid's tracks for some columns. */
export function tracksOf(columns: readonly ColumnId[]): string {
  return COLUMNS.filter(({ id }) => columns.includes(id)).map(({ track }) => track).join(' ');
}

/** Whether a cell of the column can be edited where it stands. */
export function isEdited(column: ColumnId): boolean {
  return column !== 'suggested' && column !== 'menu';
}
