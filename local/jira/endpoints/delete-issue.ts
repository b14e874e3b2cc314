import { rememberSprints } from '../agile/sprints-of';
import { issueEvent } from '../events/issue-event';
import { WRITE, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { can } from '../permissions/can';
import type { Issue, IssueLink } from '../site/issue';
import type { Site } from '../site/site';

/** Deletes an issue with all that hangs on it, and its sub-tasks where `deleteSubtasks=true`. The app is told of the issue alone. */
export const deleteIssue: Endpoint = {
  method: 'DELETE',
  path: '/rest/api/3/issue/:issue',
  scopes: WRITE,
  handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    if (!can(asked.caller, 'DELETE_ISSUES', { project, issue }, site)) {
      throw new JiraError(403, ['You do not have permission to delete issues in this project.']);
    }
    const subtasks = site.issues.childrenOf(issue.key).filter(({ typeId }) => (site.types.get(typeId)?.hierarchyLevel ?? 0) < 0);
    if (subtasks.length > 0 && asked.query.get('deleteSubtasks') !== 'true') {
      const advice = "You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.";
      throw badRequest(`The issue '${issue.key}' has subtasks. ${advice}`);
    }
    site.batch(() => [...subtasks, issue].forEach((one) => remove(one, site)));
    site.announce(issueEvent('avi:jira:deleted:issue', issue, asked, site));
    return { status: 204 };
  },
};

function remove(issue: Issue, site: Site): void {
  for (const { inwardIssue, outwardIssue } of issue.links) {
    const other = site.issues.byKey((inwardIssue ?? outwardIssue)?.key ?? '');
    const stay = (link: IssueLink) => (link.inwardIssue ?? link.outwardIssue)?.key !== issue.key;
    if (other) site.issues.put({ ...other, links: other.links.filter(stay) });
  }
  rememberSprints(issue, site);
  site.issues.remove(issue);
  for (const hanging of [site.comments, site.changes, site.properties, site.figures, site.votes, site.watchers]) hanging.clear(issue.id);
}
