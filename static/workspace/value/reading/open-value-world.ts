import { LIFE_FIELDS } from '../../../../src/jira/read-life';
import { readStatuses } from '../../../../src/jira/read-statuses';
import { call, requestJira } from '../../../kit/backend';
import { getFromJira } from '../../prioritise/reading/ask-jira';
import { fetchIssues } from '../../prioritise/reading/fetch-issues';
import { readIds } from '../../prioritise/reading/read-ids';
import { readChangesOfStatus } from './read-changes-of-status';
import type { CheckWorld } from './check-figures';
import type { ValueWorld } from './read-value';
import { openValueCache } from './value-cache';

/** The world that a reader (their account id) reads a project with: Jira as the reader, the app, and their browser's cache. */
export function openValueWorld(project: string, reader: string): ValueWorld & CheckWorld {
  const wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
  const jira = { ask: requestJira, wait, random: Math.random };
  return {
    readIds: (jql) => readIds(jira, jql),
    fetchIssues: (ids, take, going) => fetchIssues(jira, ids, take, going, LIFE_FIELDS),
    readChangesOfStatus: (ids, take, going) => readChangesOfStatus(jira, ids, take, going),
    readMeanings: async () => readStatuses(await getFromJira(jira, '/rest/api/3/status')),
    changedSince: (since, known, after) => call('changed-since', { project, since, known, ...(after === undefined ? {} : { after }) }),
    checkItems: async (issues) => (await call('check-items', { issues })).items,
    cache: openValueCache(reader, project),
    now: () => Math.floor(Date.now() / 1000),
  };
}
