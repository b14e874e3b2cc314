import type { JobEntry } from '../../contract';
import type { KeptJob } from '../../storage/job';
import type { World } from '../world';

/** Jobs as a screen shows them. What a job works on is said to those who administer the project: others may not see where its tickets come from. */
export async function jobEntries({ jira, sources }: Pick<World, 'jira' | 'sources'>, jobs: readonly KeptJob[], administers: boolean): Promise<JobEntry[]> {
  const [names, { sources: kept }] = await Promise.all([jira.people(jobs.map(({ by }) => by)), sources.all()]);
  return jobs.map(({ id, project, state, done, total, counts, problem, by, startedAt, at, about, work }) => ({
    id, project, state, done, total, counts, problem, startedAt, at,
    kind: work.kind,
    about: administers ? about : '',
    by: { accountId: by, name: names.get(by) ?? '' },
    kept: kept.some(({ job }) => job === id),
  }));
}

/** One job as a screen shows it to somebody who administers its project. */
export async function jobEntry(world: Pick<World, 'jira' | 'sources'>, job: KeptJob): Promise<JobEntry> {
  const [entry] = await jobEntries(world, [job], true);
  return entry!;
}
