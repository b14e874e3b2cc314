import { openJournal } from '../journal';
import type { JobStats, QueueEvent } from './queue-event';

type Line =
  | { put: QueueEvent }
  | { push: QueueEvent[] }
  | { done: string; outcome: 'success' | 'failed' | 'cancelled' }
  | { job: string; queue: string; success: number; failed: number };

interface Job {
  queue: string;
  success: number;
  failed: number;
}

/** The events that wait, in memory and on disk, and how their jobs stand. */
export interface QueueStore {
  put(event: QueueEvent): void;
  /** All of them or none. */
  push(events: readonly QueueEvent[]): void;
  done(id: string, outcome: 'success' | 'failed' | 'cancelled'): void;
  waiting(): QueueEvent[];
  /** Undefined for a job that the queue never saw. */
  job(queue: string, jobId: string): JobStats | undefined;
}

/**
 * Opens the queue of `file` (JSON lines; null: memory only). What was running when the process died waits again. While
 * `full` says so, what would change it throws DiskFull.
 */
export function openQueueStore(file: string | null, full = () => false): QueueStore {
  const events = new Map<string, QueueEvent>();
  const jobs = new Map<string, Job>();
  const keep = (event: QueueEvent) => {
    events.set(event.id, event);
    if (!jobs.has(event.jobId)) jobs.set(event.jobId, { queue: event.queue, success: 0, failed: 0 });
  };
  const apply = (line: Line) => {
    if ('put' in line) keep(line.put);
    else if ('push' in line) line.push.forEach(keep);
    else if ('done' in line) {
      const job = jobs.get(events.get(line.done)?.jobId ?? '');
      if (job && line.outcome !== 'cancelled') job[line.outcome] += 1;
      events.delete(line.done);
    } else {
      jobs.set(line.job, { queue: line.queue, success: line.success, failed: line.failed });
    }
  };
  const journal = openJournal<Line>(file, apply, () => remaining(events, jobs), full);
  const record = (line: Line) => {
    journal.append(line);
    apply(line);
  };
  return {
    put: (event) => record({ put: event }),
    push: (pushed) => record({ push: [...pushed] }),
    done: (id, outcome) => events.has(id) && record({ done: id, outcome }),
    waiting: () => [...events.values()],
    job(queue, jobId) {
      const job = jobs.get(jobId);
      if (!job || job.queue !== queue) return undefined;
      const inProgress = [...events.values()].filter((event) => event.jobId === jobId).length;
      return { success: job.success, inProgress, failed: job.failed };
    },
  };
}

/** Jobs that still have events; finished ones are forgotten at the next start. */
function* remaining(events: ReadonlyMap<string, QueueEvent>, jobs: ReadonlyMap<string, Job>): Generator<Line> {
  const open = new Set([...events.values()].map((event) => event.jobId));
  for (const [job, figures] of jobs) if (open.has(job)) yield { job, ...figures };
  for (const put of events.values()) yield { put };
}
