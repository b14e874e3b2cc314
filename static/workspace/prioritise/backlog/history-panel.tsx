import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Apply } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { Button } from '../../../kit/button';
import { call } from '../../../kit/backend';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { ago } from '../../../kit/when';
import { words } from '../../../kit/words';
import { countIn, mayHaveMoved, unheardWords } from './how-far';
import { Refusals } from './refusals';

interface HistoryPanelProps {
  project: string;
  onRestore(apply: Apply): void;
  onBack(): void;
}

/** Who brought which order into the backlog, newest first, each to be taken back. */
export function HistoryPanel({ project, onRestore, onBack }: HistoryPanelProps) {
  const listed = useQuery({ queryKey: ['list-applies', project], queryFn: () => call('list-applies', { project }), gcTime: 0 });
  const [now] = useState(() => Math.floor(Date.now() / 1000));
  const applies = listed.data?.applies ?? [];
  const restored = new Set(applies.flatMap(({ restores }) => restores ?? []));
  return (
    <div className="backlog-history">
      {listed.isPending && <p role="status">{words('kit.loading')}</p>}
      {listed.isError && <p className="refused" role="alert">{problemSentence(problemOf(listed.error))}</p>}
      {listed.isSuccess && applies.length === 0 && <p>{words('backlog.history.none')}</p>}
      <ul>
        {applies.map((apply) => (
          <li key={apply.id}>
            <Entry apply={apply} now={now} restored={restored.has(apply.id)} onRestore={listed.data?.maySchedule ? () => onRestore(apply) : null} />
          </li>
        ))}
      </ul>
      <p className="backlog-buttons"><Button look="quiet" onClick={onBack}>{words('backlog.history.back')}</Button></p>
    </div>
  );
}

function Entry({ apply: { by, at, moves, restores }, now, restored, onRestore }: { apply: Apply; now: number; restored: boolean; onRestore: (() => void) | null }) {
  const [done, sent] = [countIn(moves, 'done'), countIn(moves, 'sent')];
  const refused = moves.filter(({ state }) => state === 'refused');
  const name = by.name || words('backlog.somebody');
  const unheard = done === 0 && sent > 0;
  const form = unheard ? 'asked' : restores === null ? 'applied' : 'restored';
  const says = words(`backlog.history.${form}`, { name, count: unheard ? sent : done, ago: ago(at, Math.max(now, at)) });
  return (
    <>
      <div className="backlog-entry">
        <Avatar name={name} of="person" />
        <p>{says}{sent > 0 && <span className="small"> {unheardWords(moves)}</span>}{restored && <span className="small"> {words('backlog.history.takenBack')}</span>}</p>
        {onRestore && mayHaveMoved(moves) && <Button size="small" aria-label={words('backlog.history.restoreOf', { says })} onClick={onRestore}>{words('backlog.history.restore')}</Button>}
      </div>
      {refused.length > 0 && <details><summary className="small">{words('backlog.refused.title', { count: refused.length })}</summary><Refusals moves={refused} /></details>}
    </>
  );
}
