import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';

export function useFitChance(_: CapacityLine): number | null {
  return null;
}
