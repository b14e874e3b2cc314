/** A permission as `mypermissions` describes it. */
export interface Permission {
  id: string;
  key: string;
  name: string;
  description: string;
  type: 'PROJECT' | 'GLOBAL';
}

const project = (id: string, key: string, name: string): Permission => ({ id, key, name, description: '', type: 'PROJECT' });
const global = (id: string, key: string, name: string): Permission => ({ id, key, name, description: '', type: 'GLOBAL' });

/** Jira's own permissions, as far as the local Jira knows them. */
const PERMISSIONS: readonly Permission[] = [
  global('0', 'ADMINISTER', 'Administer Jira'),
  global('44', 'SYSTEM_ADMIN', 'System Administer'),
  global('27', 'USER_PICKER', 'Browse users and groups'),
  global('33', 'BULK_CHANGE', 'Make bulk changes'),
  global('22', 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters'),
  project('10', 'BROWSE_PROJECTS', 'Browse Projects'),
  project('23', 'ADMINISTER_PROJECTS', 'Administer Projects'),
  project('11', 'CREATE_ISSUES', 'Create Issues'),
  project('12', 'EDIT_ISSUES', 'Edit Issues'),
  project('16', 'DELETE_ISSUES', 'Delete Issues'),
  project('13', 'ASSIGN_ISSUES', 'Assign Issues'),
  project('17', 'ASSIGNABLE_USER', 'Assignable User'),
  project('14', 'RESOLVE_ISSUES', 'Resolve Issues'),
  project('18', 'CLOSE_ISSUES', 'Close Issues'),
  project('46', 'TRANSITION_ISSUES', 'Transition Issues'),
  project('28', 'SCHEDULE_ISSUES', 'Schedule Issues'),
  project('25', 'MOVE_ISSUES', 'Move Issues'),
  project('21', 'LINK_ISSUES', 'Link Issues'),
  project('30', 'MODIFY_REPORTER', 'Modify Reporter'),
  project('26', 'SET_ISSUE_SECURITY', 'Set Issue Security'),
  project('29', 'VIEW_DEV_TOOLS', 'View Development Tools'),
  project('15', 'ADD_COMMENTS', 'Add Comments'),
  project('34', 'EDIT_ALL_COMMENTS', 'Edit All Comments'),
  project('35', 'EDIT_OWN_COMMENTS', 'Edit Own Comments'),
  project('36', 'DELETE_ALL_COMMENTS', 'Delete All Comments'),
  project('37', 'DELETE_OWN_COMMENTS', 'Delete Own Comments'),
  project('19', 'CREATE_ATTACHMENTS', 'Create Attachments'),
  project('20', 'WORK_ON_ISSUES', 'Work On Issues'),
  project('31', 'VIEW_VOTERS_AND_WATCHERS', 'View Voters and Watchers'),
  project('32', 'MANAGE_WATCHERS', 'Manage Watchers'),
  project('45', 'MANAGE_SPRINTS_PERMISSION', 'Manage sprints'),
];

const BY_KEY = new Map(PERMISSIONS.map((permission) => [permission.key, permission]));

/** Jira's own permission of this key; undefined for any other. */
export function permissionOf(key: string): Permission | undefined {
  return BY_KEY.get(key);
}
