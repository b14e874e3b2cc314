import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import type { Row } from '../arrange-rows';

/** Puts the line of a capacity between the rows of the order: before the first that does not fit (and its head), or after the last ranked one. Where no ranked row is shown it has no place. */
export function withCapacityLine(rows: readonly Row[], line: CapacityLine | null): readonly Row[] {
  const last = rows.findLastIndex((row) => row.kind === 'item' && row.place !== null);
  if (!line || last < 0) return rows;
  const below = rows.findIndex((row) => row.kind === 'item' && row.place !== null && row.place > line.above);
  const before = below < 0 ? last + 1 : below;
  const at = rows[before - 1]?.kind === 'head' ? before - 1 : before;
  return [...rows.slice(0, at), { kind: 'capacity', id: 'capacity', line }, ...rows.slice(at)];
}
