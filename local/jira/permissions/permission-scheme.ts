import type { RoleName } from '../people';
import type { Holder } from './holder';

const VIEWER = ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS', 'VIEW_VOTERS_AND_WATCHERS'];

const MEMBER = [
  ...VIEWER,
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'TRANSITION_ISSUES',
  'SCHEDULE_ISSUES',
  'LINK_ISSUES',
  'CREATE_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'VIEW_DEV_TOOLS',
];

const ADMINISTRATOR = [
  ...MEMBER,
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'MOVE_ISSUES',
  'MODIFY_REPORTER',
  'SET_ISSUE_SECURITY',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'MANAGE_WATCHERS',
  'MANAGE_SPRINTS_PERMISSION',
];

const BY_ROLE: Record<RoleName, readonly string[]> = { Viewers: VIEWER, Members: MEMBER, Administrators: ADMINISTRATOR };

/** Who has a permission in a project until somebody decides otherwise: the roles that it is given to. */
export function usualHolders(permission: string): readonly Holder[] {
  return USUAL.get(permission) ?? [];
}

const USUAL: ReadonlyMap<string, readonly Holder[]> = new Map(
  ADMINISTRATOR.map((permission) => [permission, (Object.keys(BY_ROLE) as RoleName[]).filter((role) => BY_ROLE[role].includes(permission)).map((role) => ({ role }))]),
);

/** Global permissions that everybody has who can sign in; a Jira administrator has all of them. */
export const GLOBAL_FOR_ALL: ReadonlySet<string> = new Set(['USER_PICKER', 'CREATE_SHARED_OBJECTS', 'BULK_CHANGE']);
