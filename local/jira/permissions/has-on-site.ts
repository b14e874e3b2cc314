import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';
import { can } from './can';
import { permissionOf, type Permission } from './permissions';

/** The permission of this key, Jira's own or the app's; undefined for a key that nobody knows. */
export function knownPermission(key: string, site: Site): Permission | undefined {
  return permissionOf(key) ?? site.appPermissions.of(key);
}

/** Whether the caller has a global permission, Jira's own or the app's. */
export function hasOnSite(caller: JiraCaller, key: string, site: Site): boolean {
  return can(caller, key, {}, site) || site.appPermissions.has(caller, key);
}
