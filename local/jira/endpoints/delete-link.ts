import { linkEvent } from '../events/link-event';
import { WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { can } from '../permissions/can';
import type { Issue, IssueLink } from '../site/issue';
import type { Site } from '../site/site';
import { linkItem } from './link-item';
import { keepChange } from './save-change';

/** Removes a link from both its issues, for who sees both and may link issues in the project of one. */
export const deleteLink: Endpoint = {
  method: 'DELETE',
  path: '/rest/api/3/issueLink/:link',
  scopes: WRITE,
  handle(asked, site) {
    const id = asked.param('link');
    if (!/^\d+$/.test(id)) throw badRequest('The issue link ID is invalid.');
    const ends = [...site.issues.all()].filter(({ links }) => links.some((link) => link.id === id));
    const visible = ends.every((issue) => maySee(asked.caller, issue, site));
    if (ends.length === 0 || !visible || !ends.some((issue) => mayLink(asked, issue, site))) {
      throw new JiraError(404, [`No issue link with id '${id}' exists.`]);
    }
    site.batch(() => ends.forEach((issue) => unlink(issue, id, asked, site)));
    announce(id, ends, asked, site);
    return { status: 204 };
  },
};

function mayLink({ caller }: Asked, issue: Issue, site: Site): boolean {
  const project = site.projects.byIdOrKey(issue.projectId);
  return project !== undefined && can(caller, 'LINK_ISSUES', { project, issue }, site);
}

function unlink(issue: Issue, id: string, asked: Asked, site: Site): void {
  const items = issue.links.filter((link) => link.id === id).map((link) => linkItem(wordsOf(link), endOf(link), 'from'));
  keepChange({ ...issue, links: issue.links.filter((link) => link.id !== id) }, items, asked, site);
}

function wordsOf({ type, outwardIssue }: IssueLink): string {
  return outwardIssue ? type.outward : type.inward;
}

function endOf({ outwardIssue, inwardIssue }: IssueLink): { key: string } {
  return outwardIssue ?? inwardIssue ?? { key: '' };
}

/** A link to an issue that the site does not have is removed without a word. */
function announce(id: string, ends: readonly Issue[], asked: Asked, site: Site): void {
  const has = (side: 'outwardIssue' | 'inwardIssue') => ends.find(({ links }) => links.some((link) => link.id === id && link[side]));
  const [source, destination] = [has('outwardIssue'), has('inwardIssue')];
  const type = source?.links.find((link) => link.id === id)?.type;
  if (source && destination && type) site.announce(linkEvent('avi:jira:deleted:issuelink', { id, type, source, destination }, asked, site));
}
