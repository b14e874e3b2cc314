import { useEffect, useState } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { useData, usePageStores } from '../page-stores';

const PATIENCE_MS = 1000;

/** How much of an act of several changes has gone out, with a way to stop it; shown only when it takes over a second. */
export function BatchNotice() {
  const { data: { actions }, view } = usePageStores();
  const batch = useData(({ batches }) => batches[0]);
  const first = batch?.first;
  const [late, setLate] = useState<number | undefined>();
  useEffect(() => {
    if (first === undefined) return;
    const timer = setTimeout(() => setLate(first), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [first]);
  if (!batch || late !== first) return null;
  const stop = () => {
    actions.stopBatch(batch);
    view.actions.close();
  };
  const [sent, of] = [batch.answered, batch.last - batch.first + 1];
  return (
    <div className="notice">
      <p>
        <b className="figures">{words('hands.batch.count', { sent, of })}</b> <span className="subtle">{words('hands.batch.says')}</span>
      </p>
      <progress className="notice-progress" max={of} value={sent} aria-label={words('hands.batch.count', { sent, of })} />
      <Button size="small" onClick={stop}>{words('hands.batch.stop')}</Button>
    </div>
  );
}
