import { badRequest } from '../http/jira-error';
import { optionalText, type JsonObject } from '../http/read-body';
import { can, type Place } from '../permissions/can';
import { permissionOf } from '../permissions/permissions';
import type { Site } from '../site/site';
import { listOfParts, namedGroups } from './mail-recipients';

/** Which accounts may get a mail about an issue: those with every permission and in every group that `restrict` names. */
export function askedRestriction(restrict: JsonObject, place: Place, site: Site): (accountId: string) => boolean {
  const groups = namedGroups(restrict, site);
  const permissions = listOfParts(restrict['permissions']).map(({ key }) => {
    const words = optionalText(key) ?? '';
    if (!permissionOf(words)) throw badRequest(`Unrecognized permission: ${words}`);
    return words;
  });
  return (accountId) =>
    groups.every(({ accountIds }) => accountIds.includes(accountId)) && permissions.every((permission) => can({ kind: 'user', accountId }, permission, place, site));
}
