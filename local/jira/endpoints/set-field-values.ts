import type { Asked, Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badPayload, badRequest, JiraError } from '../http/jira-error';
import { idsOf, objectOf, optionalText } from '../http/read-body';
import type { JiraCaller } from '../jira-caller';
import type { AppField } from '../site/app-fields';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { saveChange } from './save-change';

/** Jira publishes no cap; callers are held to the chunks that are known to work. */
const MOST_VALUES = 100;

interface Update {
  field: AppField;
  issue: Issue;
  value: number | null;
}

/**
 * Sets values of the app's own fields on issues: only the app itself may, read-only fields included. All or nothing:
 * an unknown field is a 404; an unknown or invisible issue, a value that is no number, or a pair of field and issue
 * named twice is a 400.
 */
export const setFieldValues: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/app/field/value',
  scopes: ['write:app-data:jira'],
  async handle(asked, site) {
    if (asked.caller.kind !== 'app') throw new JiraError(403, ['Only the app that owns the custom field can update its values.']);
    const body = objectOf(await asked.json(), ['updates']);
    if (!Array.isArray(body['updates']) || body['updates'].length === 0) throw badPayload();
    const updates = body['updates'].flatMap((one) => readUpdate(one, asked.caller, site));
    if (updates.length > MOST_VALUES) throw badRequest(`No more than ${MOST_VALUES} values can be set at once.`);
    const pairs = new Set(updates.map(({ field, issue }) => `${field.id} ${issue.id}`));
    if (pairs.size < updates.length) throw badRequest('Combinations of custom field and issue must be unique within the request.');
    const changelog = asked.query.get('generateChangelog') !== 'false';
    site.batch(() => updates.forEach((update) => write(update, changelog, asked, site)));
    return { status: 204 };
  },
};

function readUpdate(given: unknown, caller: JiraCaller, site: Site): Update[] {
  const part = objectOf(given, ['customField', 'issueIds', 'value']);
  const named = optionalText(part['customField']);
  const field = site.appFields.find(({ id, key }) => id === named || key === named);
  if (!field) throw new JiraError(404, [`The custom field '${named ?? ''}' was not found.`]);
  const value = part['value'];
  if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
    throw badRequest(`The value of the field '${field.name}' must be a number or null.`);
  }
  return idsOf(part['issueIds'], MOST_VALUES).map((id) => ({ field, value, issue: issueOf(id, caller, site) }));
}

function issueOf(id: string, caller: JiraCaller, site: Site): Issue {
  const issue = site.issues.byId(id);
  if (!issue || !maySee(caller, issue, site)) {
    throw badRequest(`The issue with id '${id}' does not exist or you do not have permission to see it.`);
  }
  return issue;
}

function write({ field, issue, value }: Update, changelog: boolean, asked: Asked, site: Site): void {
  const before = site.figures.of(issue.id).get(field.id) ?? null;
  if (before === value) return;
  if (value === null) site.figures.delete(issue.id, field.id);
  else site.figures.set(issue.id, field.id, value);
  if (!changelog) return;
  const [fromString, toString] = [before, value].map((one) => (one === null ? null : String(one))) as [string | null, string | null];
  const item = { field: field.name, fieldId: field.id, fieldtype: 'custom', from: null, fromString, to: null, toString };
  saveChange(site.issues.byId(issue.id) ?? issue, [item], asked, site);
}
