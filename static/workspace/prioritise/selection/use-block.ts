import { useMemo } from 'react';
import type { Row } from '../arrange-rows';
import type { Column } from '../columns';
import { useSelection, useView } from '../page-stores';
import { blockOf, type Block } from './block';

/** The block of cells that is selected in the list as it is shown; null while there is none. */
export function useBlock(rows: readonly Row[], columns: readonly Column[]): Block | null {
  const anchor = useSelection((selection) => selection.anchor);
  const active = useView((view) => (anchor ? view.active : null));
  return useMemo(() => blockOf(rows, columns, anchor, active), [rows, columns, anchor, active]);
}
