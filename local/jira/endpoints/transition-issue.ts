import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { objectOf } from '../http/read-body';
import { can } from '../permissions/can';
import { saveChange } from './save-change';

/** Moves an issue to another status. Every status can be reached from every other: a transition has its status's id. */
export const transitionIssue: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issue/:issue/transitions',
  scopes: WRITE,
  async handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    const { id } = objectOf(objectOf(await asked.json())['transition'] ?? {});
    const to = can(asked.caller, 'TRANSITION_ISSUES', { project, issue }, site) ? site.statuses.get(String(id)) : undefined;
    if (!to) throw badRequest(`It seems that you have tried to perform an operation which you are not permitted to perform.`);
    const fromString = site.statuses.get(issue.statusId)?.name ?? null;
    const item = { field: 'status', fieldId: 'status', fieldtype: 'jira', from: issue.statusId, fromString, to: to.id, toString: to.name };
    saveChange({ ...issue, statusId: to.id }, [item], asked, site);
    return { status: 204 };
  },
};
