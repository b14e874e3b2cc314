import type { Asked } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badPayload, badRequest } from '../http/jira-error';
import { optionalText, textsOf, type JsonObject } from '../http/read-body';
import { RANK_FIELD } from '../site/jira-software-fields';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

const MOST = 50;

/** Where issues are to go in rank: right before or right after an issue. */
export interface RankTarget {
  issue: Issue;
  side: 'before' | 'after';
}

/** The ids or keys of the issues that a body moves; throws Jira's 400 for none, for more than 50, and for one twice. */
export function namesOfMoved(body: JsonObject): string[] {
  const names = textsOf(body['issues']);
  if (names.length === 0) throw badRequest('At least one issue must be given.');
  if (names.length > MOST) throw badRequest(`At most ${MOST} issues can be moved at once.`);
  if (new Set(names).size < names.length) throw badPayload();
  return names;
}

/** Those of the caller's issues; throws Jira's 400 where one is missing or out of sight. */
export function visibleMoved(body: JsonObject, asked: Asked, site: Site): Issue[] {
  return namesOfMoved(body).map((name) => {
    const issue = visible(name, asked, site);
    if (!issue) throw badRequest(`Issue '${name}' does not exist or you do not have permission to see it.`);
    return issue;
  });
}

/** An issue by id or key; undefined where it is missing or out of the caller's sight. */
export function visible(idOrKey: string, { caller }: Asked, site: Site): Issue | undefined {
  const issue = site.issues.byIdOrKey(idOrKey);
  return issue && maySee(caller, issue, site) ? issue : undefined;
}

/** Where a body wants its issues in rank; undefined where it does not say. Throws Jira's 400 for two wishes, for an unknown issue and for another rank field. */
export function readTarget(body: JsonObject, asked: Asked, site: Site): RankTarget | undefined {
  const field = body['rankCustomFieldId'];
  if (field !== undefined && `customfield_${String(field)}` !== RANK_FIELD) throw badRequest('The rank field does not exist.');
  const [before, after] = [optionalText(body['rankBeforeIssue']), optionalText(body['rankAfterIssue'])];
  if (before !== undefined && after !== undefined) throw badRequest('Give either rankBeforeIssue or rankAfterIssue, not both.');
  const name = before ?? after;
  if (name === undefined) return undefined;
  const issue = visible(name, asked, site);
  if (!issue) throw badRequest(`Issue '${name}' does not exist or you do not have permission to see it.`);
  return { issue, side: before === undefined ? 'after' : 'before' };
}
