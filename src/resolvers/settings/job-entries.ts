import type { JobEntry } from '../../contract';
import type { KeptJob } from '../../storage/job';
import { nameOfPlace } from '../../domain/feedback/ticket-source';
import type { World } from '../world';

/**
 * Jobs as a screen shows them. Where tickets come from, and how many there are, is said to those who administer the project:
 * the app reads tickets that others may not see.
 */
export async function jobEntries({ jira, sources }: Pick<World, 'jira' | 'sources'>, jobs: readonly KeptJob[], administers: boolean): Promise<JobEntry[]> {
  const [names, { sources: kept }] = await Promise.all([jira.people(jobs.map(({ by }) => by)), sources.all()]);
  return jobs.map(({ id, project, state, done, total, counts, problem, by, startedAt, at, work }) => ({
    id, project, state, problem, startedAt, at,
    ...(administers || work.kind === 'figures' ? { done, total, counts } : { done: 0, total: null, counts: {} }),
    kind: work.kind,
    about: administers && work.kind === 'tickets' ? nameOfPlace(work.source.of) : '',
    by: { accountId: by, name: names.get(by) ?? '' },
    kept: kept.some(({ job }) => job === id),
  }));
}

/** One job as a screen shows it to somebody who administers its project. */
export async function jobEntry(world: Pick<World, 'jira' | 'sources'>, job: KeptJob): Promise<JobEntry> {
  const [entry] = await jobEntries(world, [job], true);
  return entry!;
}
