import { useMemo } from 'react';
import { columnsOf, columnsThatFit, type Column } from '../columns';
import { useTerms, useView } from '../page-stores';
import type { Density } from '../views/look';

/** The columns that fit a width in px; and whether the likely ranks, though wanted, have none. */
export function useColumns(width: number, density: Density): { columns: Column[]; inRank: boolean } {
  const terms = useTerms();
  const chosen = useView((view) => view.columns);
  const wanted = useMemo(() => columnsOf(terms, width, { columns: chosen, density }), [terms, width, chosen, density]);
  const columns = useMemo(() => columnsThatFit(wanted, width), [wanted, width]);
  return { columns, inRank: hasLikely(wanted) && !hasLikely(columns) };
}

function hasLikely(columns: readonly Column[]): boolean {
  return columns.some(({ id }) => id === 'likely');
}
