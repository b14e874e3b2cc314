import { badPayload, badRequest } from '../http/jira-error';
import { objectOf, optionalText, textsOf, type JsonObject } from '../http/read-body';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Group } from '../people';

/** The accounts that a mail's `to` names, each once; throws Jira's 400 for an unknown account or group and for an assignee that there is none of. */
export function askedRecipients(to: JsonObject, issue: Issue, site: Site): string[] {
  const wants = (part: string) => booleanOf(to[part]);
  return [
    ...new Set([
      ...(wants('reporter') ? [present(issue.reporter, 'reporter')] : []),
      ...(wants('assignee') ? [present(issue.assignee, 'assignee')] : []),
      ...(wants('watchers') ? site.watchers.of(issue.id).keys() : []),
      ...(wants('voters') ? site.votes.of(issue.id).keys() : []),
      ...listOfParts(to['users']).map((user) => account(optionalText(user['accountId']), site)),
      ...namedGroups(to, site).flatMap(({ accountIds }) => accountIds),
    ]),
  ];
}

/** The groups that `groups` and `groupIds` name; throws Jira's 400 for one that does not exist. */
export function namedGroups(given: JsonObject, { access }: Site): Group[] {
  const words = [...listOfParts(given['groups']).map(({ groupId, name }) => optionalText(groupId) ?? optionalText(name) ?? ''), ...textsOf(given['groupIds'])];
  return words.map((one) => {
    const group = access.groups().find(({ groupId, name }) => groupId === one || name === one);
    if (!group) throw badRequest(`The group '${one}' does not exist.`);
    return group;
  });
}

/** A list of objects, empty where the part is missing; throws Jira's 400 for anything else. */
export function listOfParts(value: unknown): JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badPayload();
  return value.map((one) => objectOf(one));
}

function booleanOf(value: unknown): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw badPayload();
  return value === true;
}

function present(accountId: string | null, part: string): string {
  if (accountId === null) throw badRequest(`The issue has no ${part}.`);
  return accountId;
}

function account(accountId: string | undefined, { accounts }: Site): string {
  if (accountId === undefined || !accounts.get(accountId)) throw badRequest('The user does not exist.');
  return accountId;
}
