import { chosenFields } from '../beans/chosen-fields';
import { issueBean } from '../beans/issue-bean';
import { ok, READ, type Asked, type Endpoint } from '../http/endpoint';
import { badPayload, badRequest } from '../http/jira-error';
import { listOf, wholeNumber } from '../http/page';
import { readToken, tokenOf } from '../http/page-token';
import { idsOf, objectOf, optionalText, textsOf, type JsonObject } from '../http/read-body';
import { searchIssues } from '../jql/search-issues';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

const PARTS = ['expand', 'fields', 'fieldsByKeys', 'jql', 'maxResults', 'nextPageToken', 'properties', 'reconcileIssues'];
const MOST_BARE = 5000;
const MOST_WITH_FIELDS = 100;
const USUAL = 50;
const MOST_PROPERTIES = 5;
const MOST_RECONCILED = 50;

/** Issues of a query, page by page: their ids alone unless fields are named. No total, no `startAt`. */
export const searchJql: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/search/jql',
  scopes: READ,
  handle: async (asked, site) => ok(await pageFor(objectOf(await asked.json(), PARTS), asked, site)),
};

/** The same by parameters. */
export const searchJqlByQuery: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/search/jql',
  scopes: READ,
  handle: async (asked, site) => ok(await pageFor(bodyOfQuery(asked.query), asked, site)),
};

function bodyOfQuery(query: URLSearchParams): JsonObject {
  const lists = ['fields', 'properties', 'reconcileIssues'].map((name) => [name, listOf(query, name)]);
  const texts = ['jql', 'nextPageToken', 'expand'].map((name) => [name, query.get(name)]);
  return { ...Object.fromEntries([...lists, ...texts]), fieldsByKeys: query.get('fieldsByKeys') === 'true', maxResults: wholeNumber(query, 'maxResults', USUAL) };
}

async function pageFor(body: JsonObject, asked: Asked, site: Site): Promise<unknown> {
  const jql = optionalText(body['jql']) ?? '';
  const fields = textsOf(body['fields']);
  const properties = propertiesOf(body);
  idsOf(body['reconcileIssues'], MOST_RECONCILED);
  const bare = properties.length === 0 && fields.every((field) => field === 'id' || field === 'key');
  const size = Math.min(pageSize(body), bare ? MOST_BARE : MOST_WITH_FIELDS);
  const found = await searchIssues(jql, asked.caller, site);
  const from = readToken(optionalText(body['nextPageToken']), jql);
  const page = found.slice(from, from + size);
  const isLast = from + size >= found.length;
  const issues = bare
    ? page.map((issue) => bareBean(issue, fields))
    : fullBeans(page, fields, body['fieldsByKeys'] === true, properties, asked, site);
  return { issues, isLast, ...(isLast ? {} : { nextPageToken: tokenOf(from + size, jql) }) };
}

function fullBeans(page: Issue[], names: string[], byKeys: boolean, properties: string[], asked: Asked, site: Site): unknown[] {
  const fields = chosenFields(names, byKeys, site);
  const reader = { site, caller: asked.caller, origin: asked.origin };
  return page.map((issue) => issueBean(issue, fields, properties, reader));
}

function bareBean({ id, key }: Issue, fields: readonly string[]): unknown {
  return fields.includes('key') ? { id, key } : { id };
}

function propertiesOf(body: JsonObject): string[] {
  const properties = textsOf(body['properties']).flatMap((part) => part.split(','));
  if (properties.length > MOST_PROPERTIES) throw badRequest(`No more than ${MOST_PROPERTIES} properties can be requested.`);
  return properties;
}

function pageSize(body: JsonObject): number {
  const asked = body['maxResults'] ?? USUAL;
  if (typeof asked !== 'number' || !Number.isInteger(asked)) throw badPayload();
  if (asked < 1 || asked > MOST_BARE) throw badRequest(`The maxResults parameter must be from 1 to ${MOST_BARE}.`);
  return asked;
}
