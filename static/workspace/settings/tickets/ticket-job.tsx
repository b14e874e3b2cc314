import { useState } from 'react';
import type { JobEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { ago } from '../../../kit/when';
import { hasWords, words } from '../../../kit/words';
import { LeftTickets } from './left-tickets';
import { ResultWords } from './result-words';

interface TicketJobProps {
  job: JobEntry;
  onChange(job: JobEntry): Promise<void>;
}

/** A source that was brought in: how far it is or what came of it, and whether it is kept in step. */
export function TicketJob({ job, onChange }: TicketJobProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [now] = useState(() => Math.floor(Date.now() / 1000));
  const { project, id, state, done, total, about } = job;
  const act = async (asked: Promise<{ job: JobEntry }>) => {
    setRefused(null);
    await asked.then((reply) => onChange(reply.job), (error: unknown) => setRefused(problemSentence(problemOf(error))));
  };
  const control = (what: 'cancel' | 'resume') => void act(call('control-job', { project, job: id, act: what }));
  const running = state === 'running';
  const max = Math.max(total ?? 0, done, 1);
  return (
    <article className="tickets-job" aria-label={about}>
      <header>
        <h4 dir="auto">{about}</h4>
        <p className="small">{words('tickets.by', { name: job.by.name || words('settings.history.somebody'), ago: ago(job.startedAt, now) })}</p>
      </header>
      {running && <progress className="notice-progress tickets-progress" max={max} value={done} aria-label={words('tickets.running', { source: about })} />}
      <p role="status">{stateOf(job)}</p>
      <ResultWords counts={job.counts} />
      {refused && <p className="refused" role="alert">{refused}</p>}
      <div className="tickets-acts">
        {running && <Button size="small" onClick={() => control('cancel')}>{words('tickets.cancel')}</Button>}
        {(state === 'cancelled' || state === 'failed') && <Button size="small" onClick={() => control('resume')}>{words('tickets.resume')}</Button>}
        {job.kept && <Button size="small" onClick={() => void act(call('stop-tickets', { project, job: id }))}>{words('tickets.stop')}</Button>}
        <p className="small">{keptWords(job)}</p>
      </div>
      {done > 0 && <LeftTickets job={job} />}
    </article>
  );
}

function keptWords({ kept, state }: JobEntry): string {
  if (!kept) return words('tickets.notKept');
  return words(state === 'cancelled' || state === 'failed' ? 'tickets.keptIn' : 'tickets.kept');
}

function stateOf({ state, done, total, problem }: JobEntry): string {
  const count = total === null ? words('tickets.count', { done }) : words('tickets.countOf', { done, total: Math.max(done, total) });
  const code = `tickets.problem.${problem ?? 'unknown'}`;
  return words(`tickets.state.${state}`, { count, problem: words(hasWords(code) ? code : 'tickets.problem.unknown') });
}
