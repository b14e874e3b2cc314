import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import type { Row } from '../arrange-rows';
import { RateTogether } from '../rate-together';
import { useData, usePageStores, useSelection, useView } from '../page-stores';
import { selectedItems } from '../selection/block';
import type { BulkAct } from './bulk-dialog';
import './bulk.css';

const BulkDialog = lazy(() => import('./bulk-dialog'));
const ACTS: readonly BulkAct[] = ['rate', 'effort', 'mustDo', 'takeBack'];

/** How many items are selected, and what who may rate can do with all of them at once. Nothing while none is. */
export function BulkBar({ rows }: { rows: readonly Row[] }) {
  const { view, selection } = usePageStores();
  const rates = useData(({ listing }) => listing.can.rate);
  const selected = useSelection((state) => state.rows);
  const anchor = useSelection((state) => state.anchor);
  const active = useView((state) => (anchor ? state.active : null));
  const items = useMemo(() => {
    if (!anchor && selected.size === 0) return [];
    const ends = [anchor, active].map((cell) => rows.findIndex(({ id }) => id === cell?.row));
    const block = Math.min(...ends) < 0 ? null : { top: Math.min(...ends), bottom: Math.max(...ends) };
    return selectedItems(rows, selected, block);
  }, [rows, selected, anchor, active]);
  const [act, setAct] = useState<BulkAct | null>(null);
  const [together, setTogether] = useState(false);
  const close = useCallback(() => {
    setAct(null);
    setTogether(false);
    view.actions.close();
  }, [view]);
  if (items.length === 0) return null;
  return (
    <section className="bulk-bar" aria-label={words('hands.bar.label')}>
      <b role="status">{words('hands.bar.selected', { count: items.length })}</b>
      {rates && ACTS.map((each) => (
        <Button key={each} size="small" aria-haspopup="dialog" onClick={() => setAct(each)}>
          {words(`hands.bar.${each}`)}
        </Button>
      ))}
      {rates && <Button size="small" aria-haspopup="dialog" onClick={() => setTogether(true)}>{words('hands.bar.together')}</Button>}
      <span className="page-tools-gap" />
      <Button size="small" look="quiet" onClick={() => { selection.actions.clear(); view.actions.close(); }}>{words('hands.bar.clear')}</Button>
      {together && <RateTogether items={items.map(({ shown }) => shown.item)} onClose={close} />}
      {act && <Suspense fallback={null}><BulkDialog act={act} items={items.map(({ shown }) => shown.item)} onClose={close} /></Suspense>}
    </section>
  );
}
