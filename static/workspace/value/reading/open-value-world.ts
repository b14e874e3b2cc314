import { LIFE_FIELDS } from '../../../../src/jira/read-life';
import { readStatuses } from '../../../../src/jira/read-statuses';
import { call } from '../../../kit/backend';
import { getFromJira } from '../../prioritise/reading/ask-jira';
import { fetchIssues } from '../../prioritise/reading/fetch-issues';
import { JIRA } from '../../prioritise/reading/jira-of-page';
import { readIds } from '../../prioritise/reading/read-ids';
import { readChangesOfStatus } from './read-changes-of-status';
import type { CheckWorld } from './check-figures';
import type { ValueWorld } from './read-value';
import { openValueCache } from './value-cache';

/** The world that a reader (their account id) reads a project with: Jira as the reader, the app, and their browser's cache. */
export function openValueWorld(project: string, reader: string): ValueWorld & CheckWorld {
  return {
    readIds: (jql) => readIds(JIRA, jql),
    fetchIssues: (ids, take, going) => fetchIssues(JIRA, ids, take, going, LIFE_FIELDS),
    readChangesOfStatus: (ids, take, going) => readChangesOfStatus(JIRA, ids, take, going),
    readMeanings: async () => readStatuses(await getFromJira(JIRA, '/rest/api/3/status')),
    changedSince: (since, known, after) => call('changed-since', { project, since, known, ...(after === undefined ? {} : { after }) }),
    checkItems: async (issues) => (await call('check-items', { issues })).items,
    cache: openValueCache(reader, project),
    now: () => Math.floor(Date.now() / 1000),
  };
}
