/** A person of the local Jira: signs in as `email` with the password `local`. */
export interface LocalPerson {
  accountId: string;
  name: string;
  displayName: string;
  email: string;
  timeZone: string;
}

const person = (name: string, accountId: string, displayName: string, timeZone: string): LocalPerson => ({
  accountId,
  name,
  displayName,
  email: `${name}@local.test`,
  timeZone,
});

/** The five people one can be. Account ids have both of Atlassian's forms, and zones differ, as in real sites. */
export const PEOPLE: readonly LocalPerson[] = [
  person('pmo', '712020:5c1f0a52-7d0e-4b3a-9f60-2e8b1d4c7a01', 'Petra Moor (PMO)', 'America/New_York'),
  person('admin', '712020:9b7d4e18-31c6-4f0d-8a25-6f3c0e9d5b02', 'Aldo Minter (project admin)', 'Etc/UTC'),
  person('team', '62d1f0a4c35b7e0098a4f103', 'Tessa Amrum (team)', 'Europe/Berlin'),
  person('stakeholder', '62d1f0a4c35b7e0098a4f104', 'Stellan Hold (stakeholder)', 'Etc/UTC'),
  person('outsider', '62d1f0a4c35b7e0098a4f105', 'Orla Side (outsider)', 'Etc/UTC'),
];

/** The app's own account: the author of what it writes as itself. */
export const APP_ACCOUNT = { accountId: '712020:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c06', displayName: 'Worth' } as const;

const idOf = (name: string): string => PEOPLE.find((one) => one.name === name)?.accountId ?? '';

/** People under one name, on the whole site. */
export interface Group {
  groupId: string;
  name: string;
  accountIds: string[];
}

/** Who is in it administers Jira. */
export const ADMINISTRATORS_GROUP = 'jira-administrators';

/** The groups that the site begins with. */
export const FIRST_GROUPS: readonly Group[] = [
  { groupId: '0c6d3f5a-1f7e-4a5d-9e0b-3c2a1b4d5e01', name: ADMINISTRATORS_GROUP, accountIds: [idOf('pmo')] },
  { groupId: '0c6d3f5a-1f7e-4a5d-9e0b-3c2a1b4d5e02', name: 'jira-users', accountIds: PEOPLE.map(({ accountId }) => accountId) },
];

export type RoleName = 'Administrators' | 'Members' | 'Viewers';
export type Roles = Record<RoleName, string[]>;

/** The project roles of the site, which all its projects share, with the ids that they keep. */
export const PROJECT_ROLES: readonly { id: number; name: RoleName; description: string }[] = [
  { id: 10002, name: 'Administrators', description: 'Administer the project.' },
  { id: 10004, name: 'Members', description: 'Work in the project.' },
  { id: 10005, name: 'Viewers', description: 'Look at the project and comment.' },
];

/** Who holds which role in a new project; the outsider is a member where `outsider` says so, and nothing elsewhere. */
export function rolesOfNewProject(outsider: boolean): Roles {
  return {
    Administrators: [idOf('pmo'), idOf('admin')],
    Members: outsider ? [idOf('team'), idOf('outsider')] : [idOf('team')],
    Viewers: [idOf('stakeholder')],
  };
}
