import type { JiraCaller } from '../jira-caller';
import { APP_ACCOUNT, type RoleName } from '../people';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';

/** Who a permission, a security level or a comment is for: a project role, a group, an account, or whoever reported the issue. */
export type Holder = { role: RoleName } | { group: string } | { account: string } | { reporter: true };

/** Whether an account holds a role in a project, by itself or by one of its groups. */
export function holdsRole(accountId: string, role: RoleName, project: Project, { access }: Pick<Site, 'access'>): boolean {
  return project.roles[role].includes(accountId) || (project.roleGroups?.[role] ?? []).some((group) => access.isMember(accountId, group));
}

/** Whether the caller is meant by a holder, in a project, on an issue of it where there is one. The app as itself holds no role and is in no group: it has to be named. */
export function callerIsMeant(caller: JiraCaller, holder: Holder, project: Project, issue: Issue | undefined, site: Pick<Site, 'access'>): boolean {
  if (caller.kind === 'app') return 'account' in holder && holder.account === APP_ACCOUNT.accountId;
  if ('role' in holder) return holdsRole(caller.accountId, holder.role, project, site);
  if ('group' in holder) return site.access.isMember(caller.accountId, holder.group);
  if ('account' in holder) return holder.account === caller.accountId;
  return issue !== undefined && issue.reporter === caller.accountId;
}
