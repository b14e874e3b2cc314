import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';

/** That the reader was asked to rate together with others and has not answered, with the way into the newest of these rounds. */
export function CalledNotice({ rounds, onOpen }: { rounds: readonly string[]; onOpen(round: string): void }) {
  const [newest] = rounds;
  return (
    <div className="notice notice-news" role="status">
      <Icon name="eye" />
      <p className="notice-lines">{words('round.called', { count: rounds.length })}</p>
      {newest && <Button size="small" onClick={() => onOpen(newest)}>{words(rounds.length === 1 ? 'round.openIt' : 'round.openNewest')}</Button>}
    </div>
  );
}
