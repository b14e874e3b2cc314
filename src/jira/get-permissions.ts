import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

/** Jira's own names of the permissions that we ask for. */
export const PERMISSIONS = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS', 'SCHEDULE_ISSUES', 'ADMINISTER_PROJECTS'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const PermissionsJson = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })),
});

/**
 * What whoever asks may do on an issue or in a project, issue security and workflow included. Throws JiraFailed,
 * 404 when they may not see it.
 */
export async function getPermissions(
  jira: JiraRequest,
  on: { issue: string } | { project: string },
): Promise<Set<Permission>> {
  const path = route`/rest/api/3/mypermissions?${new URLSearchParams({ ...contextOf(on), permissions: PERMISSIONS.join(',') })}`;
  const { permissions } = await askJira(jira, PermissionsJson, path);
  return new Set(PERMISSIONS.filter((key) => permissions[key]?.havePermission));
}

function contextOf(on: { issue: string } | { project: string }): Record<string, string> {
  if ('project' in on) return { projectId: on.project };
  return /^\d+$/.test(on.issue) ? { issueId: on.issue } : { issueKey: on.issue };
}
