import { changelogBean } from '../beans/changelog-bean';
import type { Reader } from '../beans/reader';
import { ok, READ, type Asked, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badPayload, badRequest } from '../http/jira-error';
import { readToken, tokenOf } from '../http/page-token';
import { objectOf, optionalText, textsOf, type JsonObject } from '../http/read-body';
import type { Change, Issue } from '../site/issue';
import type { Site } from '../site/site';

const PARTS = ['fieldIds', 'issueIdsOrKeys', 'maxResults', 'nextPageToken'];
const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const MOST_RESULTS = 10_000;
const USUAL = 1000;

interface Dated {
  issue: Issue;
  change: Change;
}

/**
 * What changed on many issues, page by page, the oldest change first. With `fieldIds` only the items of those fields
 * are told. Issues that are missing, invisible or unchanged are left out.
 */
export const bulkFetchChangelogs: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/changelog/bulkfetch',
  scopes: READ,
  async handle(asked, site) {
    const body = objectOf(await asked.json(), PARTS);
    const wanted = textsOf(body['issueIdsOrKeys']);
    if (wanted.length === 0) throw badRequest('You must specify at least one issue ID or key.');
    if (wanted.length > MOST_ISSUES) throw badRequest('You may only load changelogs for a maximum of 1,000 issues by ID or key at a time.');
    const fields = fieldsOf(body);
    const size = pageSize(body);
    const question = JSON.stringify([wanted, [...fields].sort()]);
    const from = readToken(optionalText(body['nextPageToken']), question);
    const all = changesOf(visible(wanted, asked, site), fields, site);
    const page = all.slice(from, from + size);
    const more = from + size < all.length;
    const issueChangeLogs = byIssue(page, { site, caller: asked.caller, origin: asked.origin });
    return ok({ issueChangeLogs, ...(more && { nextPageToken: tokenOf(from + size, question) }) });
  },
};

function fieldsOf(body: JsonObject): ReadonlySet<string> {
  const given = textsOf(body['fieldIds']);
  const fields = new Set(given);
  if (fields.size < given.length) throw badPayload();
  if (fields.size > MOST_FIELDS) throw badRequest(`No more than ${MOST_FIELDS} field IDs can be given.`);
  return fields;
}

function pageSize(body: JsonObject): number {
  const given = body['maxResults'] ?? USUAL;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw badPayload();
  if (given < 1 || given > MOST_RESULTS) throw badRequest(`The maxResults parameter must be from 1 to ${MOST_RESULTS}.`);
  return given;
}

function visible(idsOrKeys: readonly string[], { caller }: Asked, site: Site): Set<Issue> {
  const found = idsOrKeys.flatMap((idOrKey) => site.issues.byIdOrKey(idOrKey) ?? []);
  return new Set(found.filter((issue) => maySee(caller, issue, site)));
}

/** By date, then by the issue's id. */
function changesOf(issues: Iterable<Issue>, fields: ReadonlySet<string>, site: Site): Dated[] {
  const all: Dated[] = [];
  for (const issue of issues) {
    for (const change of site.changes.of(issue.id).values()) {
      const items = fields.size === 0 ? change.items : change.items.filter(({ fieldId }) => fields.has(fieldId));
      if (items.length > 0) all.push({ issue, change: { ...change, items } });
    }
  }
  return all.sort((a, b) => a.change.at - b.change.at || Number(a.issue.id) - Number(b.issue.id));
}

function byIssue(page: readonly Dated[], reader: Reader): { issueId: string; changeHistories: unknown[] }[] {
  const histories = new Map<string, unknown[]>();
  for (const { issue, change } of page) {
    const told = changelogBean(change, reader);
    const known = histories.get(issue.id);
    if (known) known.push(told);
    else histories.set(issue.id, [told]);
  }
  return [...histories].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
