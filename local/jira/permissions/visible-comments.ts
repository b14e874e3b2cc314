import { PROJECT_ROLES } from '../people';
import type { JiraCaller } from '../jira-caller';
import type { Issue, IssueComment, Visibility } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import { callerIsMeant, type Holder } from './holder';

/** The comments of an issue that the caller, who may see the issue, may read, in the order they were added. */
export function visibleComments(caller: JiraCaller, issue: Issue, site: Site): IssueComment[] {
  const project = site.projects.byIdOrKey(issue.projectId);
  return [...site.comments.of(issue.id).values()].filter(({ visibility }) => !visibility || (project !== undefined && mayRead(caller, visibility, project, site)));
}

/** Whether a comment that is kept to a role or a group is for the caller. The app as itself reads none of them. */
export function mayRead(caller: JiraCaller, visibility: Visibility, project: Project, site: Site): boolean {
  const holder = holderOf(visibility);
  return holder !== undefined && callerIsMeant(caller, holder, project, undefined, site);
}

function holderOf({ type, value }: Visibility): Holder | undefined {
  if (type === 'group') return { group: value };
  const role = PROJECT_ROLES.find(({ name }) => name === value);
  return role && { role: role.name };
}
