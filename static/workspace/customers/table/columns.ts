/** A column of the customers' table. */
export type ColumnId = 'name' | 'tier' | 'segment' | 'owner' | 'asks' | 'revenue' | 'suggested' | 'menu';

interface Column {
  id: ColumnId;
  /** The room in px that what stands in it needs. */
  needs: number;
  /** Its share of the room that is left; 0: it stays as wide as it needs. */
  grows: number;
}

const COLUMNS: readonly Column[] = [
  { id: 'name', needs: 232, grows: 3 },
  { id: 'tier', needs: 92, grows: 0 },
  { id: 'segment', needs: 124, grows: 2 },
  { id: 'owner', needs: 148, grows: 2 },
  { id: 'asks', needs: 116, grows: 0 },
  { id: 'revenue', needs: 112, grows: 0 },
  { id: 'suggested', needs: 124, grows: 0 },
  { id: 'menu', needs: 44, grows: 0 },
];

/** Which give way last where there is no room for all. */
const ALWAYS: readonly ColumnId[] = ['name', 'tier', 'menu'];
const WITH_ROOM: readonly ColumnId[] = ['asks', 'revenue', 'segment', 'suggested', 'owner'];

/** The columns that a width in px has room for, none narrower than it needs; what is not shown is in the row's menu. */
export function columnsIn(width: number): ColumnId[] {
  const kept = new Set(ALWAYS);
  for (const id of WITH_ROOM) {
    if (roomFor([...kept, id]) > width) break;
    kept.add(id);
  }
  return COLUMNS.filter(({ id }) => kept.has(id)).map(({ id }) => id);
}

/** The room in px that some columns need. */
export function roomFor(columns: readonly ColumnId[]): number {
  return COLUMNS.reduce((sum, { id, needs }) => (columns.includes(id) ? sum + needs : sum), 0);
}

/** The grid's tracks for some columns. The name alone may be narrower than it needs, on a page that is narrower than any. */
export function tracksOf(columns: readonly ColumnId[]): string {
  const track = ({ id, needs, grows }: Column) => (grows === 0 ? `${needs}px` : `minmax(${id === 'name' ? 100 : needs}px, ${grows}fr)`);
  return COLUMNS.filter(({ id }) => columns.includes(id)).map(track).join(' ');
}

/** Whether a cell of the column can be edited where it stands. */
export function isEdited(column: ColumnId): boolean {
  return column !== 'suggested' && column !== 'menu' && column !== 'asks';
}
