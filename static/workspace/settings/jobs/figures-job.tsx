import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { JobEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { hasWords, words } from '../../../kit/words';

interface FiguresJobProps {
  /** The project's id. */
  project: string;
  /** The jobs as they were when the page opened, newest first. */
  first: readonly JobEntry[];
  mayControl: boolean;
  /** The section that is shown: that all is done is not said any more in the next one. */
  section: string;
}

const EVERY_MS = 2000;
const DONE_STAYS_MS = 8000;

/** The cache key of a project's jobs. */
export const jobsKey = (project: string) => ['list-jobs', project];

/** How far the new values have been written on the work items: a count, a way to stop it and to go on. */
export function FiguresJob({ project, first, mayControl, section }: FiguresJobProps) {
  const [opened] = useState(() => Math.floor(Date.now() / 1000));
  const [closed, setClosed] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: jobsKey(project),
    queryFn: async () => (await call('list-jobs', { project })).jobs,
    initialData: [...first],
    staleTime: Infinity,
    refetchInterval: ({ state }) => (newest(state.data ?? [])?.state === 'running' ? EVERY_MS : false),
  });
  const job = newest(data);
  const done = job?.state === 'done' ? shownAs(job) : null;
  useEffect(() => {
    if (!done) return;
    const close = () => setClosed(done);
    const timer = setTimeout(close, DONE_STAYS_MS);
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [done, section]);
  if (!job || closed === shownAs(job) || (job.state === 'done' && job.startedAt < opened - 1)) return null;
  const control = async (act: 'cancel' | 'resume') => {
    setRefused(null);
    await call('control-job', { project, job: job.id, act }).catch((error: unknown) => setRefused(words('settings.job.refused', { problem: problemSentence(problemOf(error)) })));
    await queries.invalidateQueries({ queryKey: jobsKey(project) });
  };
  const stopped = job.state === 'cancelled' || job.state === 'failed';
  return (
    <div className={`notice ${stopped ? 'notice-look' : 'notice-news'}`} role="status">
      <p className="notice-lines">
        <b>{titleOf(job)}</b>
        {job.state === 'running' && <span>{countOf(job)}. {words('settings.job.may')}</span>}
        {refused && <span className="refused">{refused}</span>}
      </p>
      {job.state === 'running' && <progress className="notice-progress" max={job.total ?? 1} {...(job.total === null ? {} : { value: job.done })} aria-label={words('settings.job.running')} />}
      {mayControl && job.state === 'running' && <Button size="small" onClick={() => void control('cancel')}>{words('settings.job.cancel')}</Button>}
      {mayControl && stopped && <Button size="small" onClick={() => void control('resume')}>{words('settings.job.resume')}</Button>}
      {job.state !== 'running' && <Button size="small" look="quiet" onClick={() => setClosed(shownAs(job))}>{words('settings.job.close')}</Button>}
    </div>
  );
}

function shownAs({ id, state }: JobEntry): string {
  return `${id} ${state}`;
}

function newest(jobs: readonly JobEntry[]): JobEntry | undefined {
  return jobs.find(({ kind }) => kind === 'figures');
}

function titleOf({ state, problem }: JobEntry): string {
  const why = `problem.${problem ?? 'unknown'}`;
  return words(`settings.job.${state}`, { problem: words(hasWords(why) ? why : 'problem.unknown') });
}

function countOf({ done, total }: JobEntry): string {
  return total === null ? words('settings.job.countOnly', { done }) : words('settings.job.count', { done, total });
}
