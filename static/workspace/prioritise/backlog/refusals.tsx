import { useState } from 'react';
import type { AppliedMove, MoveRefused } from '../../../../src/contract';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { ItemKey } from './item-name';

/** What was not moved, and why. */
export function Refusals({ moves }: { moves: readonly AppliedMove[] }) {
  const [now] = useState(() => Math.floor(Date.now() / 1000));
  if (moves.length === 0) return null;
  return (
    <section className="backlog-refusals">
      <h3>{words('backlog.refused.title', { count: moves.length })}</h3>
      <ul>
        {moves.map(({ issue, refused }) => (
          <li key={issue}><ItemKey id={issue} /> {refused && refusedWords(refused, now)}</li>
        ))}
      </ul>
    </section>
  );
}

function refusedWords(refused: MoveRefused, now: number): string {
  switch (refused.why) {
    case 'moved': {
      const name = refused.by?.name || words('backlog.somebody');
      return refused.at === null ? words('backlog.refused.moved', { name }) : words('backlog.refused.movedAgo', { name, ago: ago(refused.at, now) });
    }
    case 'sprint': return words(refused.sprint === '' ? 'backlog.refused.sprint' : 'backlog.refused.namedSprint', { sprint: refused.sprint });
    case 'failed': return words('backlog.refused.failed', { status: refused.status });
    default: return words(`backlog.refused.${refused.why}`);
  }
}
