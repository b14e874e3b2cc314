import type { Asked, Endpoint } from '../http/endpoint';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { placeInRank } from './place-in-rank';
import { namesOfMoved, readTarget, visible } from './read-moved';

interface Entry {
  issueId?: number;
  issueKey: string;
  status: number;
  errors?: string[];
}

/**
 * Ranks at most 50 issues, in the order given, before or after another. Where only some cannot be ranked the others are, and
 * a 207 says which; where none can, nothing happens: 403 without Schedule issues, 400 for what the caller does not see.
 */
export const rankIssues: Endpoint = {
  method: 'PUT',
  path: '/rest/agile/1.0/issue/rank',
  scopes: ['write:issue:jira-software'],
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['issues', 'rankAfterIssue', 'rankBeforeIssue', 'rankCustomFieldId']);
    const names = namesOfMoved(body);
    const target = readTarget(body, asked, site);
    if (!target) throw badRequest('Either rankBeforeIssue or rankAfterIssue must be given.');
    const entries = names.map((name) => entryOf(name, asked, site));
    const good = entries.flatMap(({ issue }) => issue ?? []);
    if (good.length === 0) throw refusalOf(entries.map(({ entry }) => entry));
    placeInRank(good, target, asked, site);
    return good.length === names.length ? { status: 204 } : { status: 207, body: { entries: entries.map(({ entry }) => entry) } };
  },
};

function entryOf(name: string, asked: Asked, site: Site): { entry: Entry; issue?: Issue } {
  const issue = visible(name, asked, site);
  const project = issue && site.projects.byIdOrKey(issue.projectId);
  if (!issue || !project) return { entry: { issueKey: name, status: 404, errors: ['Issue does not exist or you do not have permission to see it.'] } };
  const named = { issueId: Number(issue.id), issueKey: issue.key };
  if (can(asked.caller, 'SCHEDULE_ISSUES', { project, issue }, site)) return { entry: { ...named, status: 200 }, issue };
  return { entry: { ...named, status: 403, errors: ['You do not have permission to rank this issue.'] } };
}

function refusalOf(entries: readonly Entry[]): JiraError {
  const sentences = [...new Set(entries.flatMap(({ errors }) => errors ?? []))];
  return new JiraError(entries.some(({ status }) => status === 403) ? 403 : 400, sentences);
}
