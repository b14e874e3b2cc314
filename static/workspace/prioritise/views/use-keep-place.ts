import { useEffect, useRef } from 'react';
import type { Row } from '../arrange-rows';
import { usePageStores, useView } from '../page-stores';

/**
 * When the row with the focus leaves the list (its new rating does not pass the filter), the row that came into its
 * place gets it: a keyboard never loses its way.
 */
export function useKeepPlace(rows: readonly Row[]): void {
  const { view } = usePageStores();
  const active = useView((state) => state.active);
  const last = useRef(-1);
  useEffect(() => {
    const at = rows.findIndex(({ id }) => id === active?.row);
    if (at >= 0) {
      last.current = at;
      return;
    }
    const next = rows[Math.min(last.current, rows.length - 1)];
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!active || !next || !lost) return;
    view.actions.activate({ row: next.id, column: active.column }, next.kind === 'item' ? next.id : null);
  }, [rows, active, view]);
}
