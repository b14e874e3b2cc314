import { APP_ACCOUNT, PEOPLE, PROJECT_ROLES, type RoleName } from '../people';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import type { Holder } from './holder';
import { permissionOf } from './permissions';

/** A change of access that cannot be read, in a sentence. */
export class BadAccess extends Error {}

type Given = Partial<Record<string, unknown>>;

/**
 * Changes who may do what, from now on; docs/local-jira.md has the five forms. Throws BadAccess, with nothing changed, for a
 * form that is none of them and for names that mean nothing.
 */
export function changeAccess(given: Given, site: Site): void {
  const form = Object.keys(given).sort().join();
  const change = FORMS[form];
  if (!change) throw new BadAccess(`No change has the parts ${form || 'of nothing'}.`);
  change(given, site);
}

const FORMS: Partial<Record<string, (given: Given, site: Site) => void>> = {
  'person,project,roles': ({ person, project, roles }, site) => {
    const [place, accountId, held] = [projectNamed(project, site), accountNamed(person), listOf(roles, 'roles').map(roleNamed)];
    const holders = PROJECT_ROLES.map(({ name }) => [name, withOrWithout(place.roles[name], accountId, held.includes(name))]);
    site.projects.put({ ...place, roles: Object.fromEntries(holders) as Project['roles'] });
  },
  'groups,project,role': ({ project, role, groups }, site) => {
    const place = projectNamed(project, site);
    const names = listOf(groups, 'groups').map((one) => groupNamed(one, site));
    site.projects.put({ ...place, roleGroups: { ...place.roleGroups, [roleNamed(role)]: names } });
  },
  'holders,permission,project': ({ project, permission, holders }, site) => {
    if (permissionOf(String(permission))?.type !== 'PROJECT') throw new BadAccess(`There is no project permission ${String(permission)}.`);
    const decided = holders === null ? null : listOf(holders, 'holders').map((one) => readHolder(one, site));
    if (decided?.some((one) => 'reporter' in one)) throw new BadAccess('A permission cannot be the reporter’s; a level can.');
    site.access.decideHolders(String(permission), projectNamed(project, site).id, decided);
  },
  'group,people': ({ group, people }, site) => {
    if (typeof group !== 'string' || group.trim() === '') throw new BadAccess('A group needs a name.');
    const accountIds = listOf(people, 'people').map(accountNamed);
    site.access.putGroup({ groupId: site.access.group(group)?.groupId ?? `local-group-${site.newId()}`, name: group, accountIds });
  },
  'holders,level': ({ level, holders }, site) => {
    const { id, name } = (level ?? {}) as Given;
    if (typeof id !== 'string' || typeof name !== 'string' || !/^\d+$/.test(id)) throw new BadAccess('A level has an id, which is a number as text, and a name.');
    site.access.putLevel({ id, name, holders: listOf(holders, 'holders').map((one) => readHolder(one, site)) });
  },
};

function readHolder(given: unknown, site: Site): Holder {
  const { role, group, person, reporter } = (given ?? {}) as Given;
  if (role !== undefined) return { role: roleNamed(role) };
  if (group !== undefined) return { group: groupNamed(group, site) };
  if (person !== undefined) return { account: accountNamed(person) };
  if (reporter === true) return { reporter };
  throw new BadAccess('A holder is {"role"}, {"group"}, {"person"} or {"reporter": true}.');
}

function withOrWithout(all: readonly string[], one: string, held: boolean): string[] {
  const others = all.filter((other) => other !== one);
  return held ? [...others, one] : others;
}

function listOf(value: unknown, part: string): unknown[] {
  if (!Array.isArray(value)) throw new BadAccess(`${part} has to be a list.`);
  return value;
}

function projectNamed(words: unknown, { projects }: Site): Project {
  const project = projects.byIdOrKey(String(words));
  if (!project) throw new BadAccess(`There is no project ${String(words)}.`);
  return project;
}

function roleNamed(words: unknown): RoleName {
  const role = PROJECT_ROLES.find(({ name }) => name === words);
  if (!role) throw new BadAccess(`There is no role ${String(words)}.`);
  return role.name;
}

function groupNamed(words: unknown, { access }: Site): string {
  const group = access.group(String(words));
  if (!group) throw new BadAccess(`There is no group ${String(words)}.`);
  return group.name;
}

function accountNamed(words: unknown): string {
  if (words === 'app') return APP_ACCOUNT.accountId;
  const person = PEOPLE.find(({ name }) => name === words);
  if (!person) throw new BadAccess(`There is no person ${String(words)}.`);
  return person.accountId;
}
