import { useQuery } from '@tanstack/react-query';
import type { RoundEntry } from '../../../src/contract';
import { call } from '../../kit/backend';
import { Button } from '../../kit/button';
import { ago } from '../../kit/when';
import { words } from '../../kit/words';

const MOST_ENDED = 3;

/** The rounds of a project that are open, and the last that have ended. Nothing where there is none, or while nobody knows. */
export function OpenRounds({ project, onOpen }: { project: string; onOpen(round: string): void }) {
  const listed = useQuery({ queryKey: ['list-rounds', project], queryFn: () => call('list-rounds', { project }), gcTime: 0 });
  const rounds = listed.data?.rounds ?? [];
  const shown = [...rounds.filter(({ ended }) => !ended), ...rounds.filter(({ ended }) => ended).slice(0, MOST_ENDED)];
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words('round.rounds')}</h2>
      <ul className="round-rounds">
        {shown.map((round) => (
          <li key={round.id}>
            <span>
              {words('round.entry', { count: round.items.all, name: round.by.name || words('round.somebody') })}
              <span className="small">{entryWords(round)}</span>
            </span>
            <Button aria-label={words('round.openLong', { act: words(round.ended ? 'round.see' : 'round.open'), name: round.by.name || words('round.somebody'), when: ago(round.startedAt, Date.now() / 1000) })} onClick={() => onOpen(round.id)}>{words(round.ended ? 'round.see' : 'round.open')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function entryWords({ ended, live, items, startedAt }: RoundEntry): string {
  const state = ended ? words('round.ended') : words('round.entryMine', { mine: items.mine, count: items.all });
  return [words(live ? 'round.live' : 'round.days'), state, ago(startedAt, Date.now() / 1000)].join(' · ');
}
