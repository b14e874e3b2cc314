import { useMemo } from 'react';
import type { Row } from '../arrange-rows';
import { useTiedPairs } from '../order-sureness';
import { useOvertaken } from '../sureness/use-sureness';
import { tiesInRows, type Tie } from '../ties';

/** Of more rows the ties are not looked for while the weights are moving. */
export const MOST_AT_ONCE = 1_000;

/** The ties among rows, and whether the list has changed since they were found. */
export function useTies(rows: readonly Row[]): { ties: readonly Tie[]; overtaken: boolean } {
  const overtaken = useOvertaken();
  const tied = useTiedPairs();
  const ties = useMemo(() => (overtaken && rows.length > MOST_AT_ONCE ? [] : tiesInRows(rows, tied)), [rows, tied, overtaken]);
  return { ties, overtaken };
}
