import type { RoundView } from '../../../src/contract';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { words } from '../../kit/words';

/** Asks before a round ends: what was not shown never is. */
export function EndDialog({ round, onEnd, onClose }: { round: RoundView; onEnd(): void; onClose(): void }) {
  const hidden = round.items.filter(({ revealed }) => !revealed).length;
  return (
    <Dialog title={words('round.endAsk')} onClose={onClose}>
      <p>{hidden > 0 ? words('round.endHidden', { count: hidden }) : words('round.endSays')}</p>
      <div className="dialog-buttons">
        <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
        <Button look="primary" onClick={onEnd}>{words('round.end')}</Button>
      </div>
    </Dialog>
  );
}
