import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { ENDPOINTS } from '../../../local/jira/endpoints/all-endpoints';
import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira } from './open-test-jira';

const shared = process.env['SHARED_DIR'] ?? join(__dirname, '../../../../shared');
const file = join(shared, 'openapi/jira-platform-v3.2026-02-06.json');

interface OpenApi {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, { schema?: object }> }> }>>;
}

const words = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] }] };
const person = { accountId: accountIdOf('team'), displayName: 'Team' };
const histories = [{ id: '7', author: person, created: '2026-01-05T10:00:00.000+0000', items: [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: '1', fromString: 'A', to: '2', toString: 'B' }] }];
const ISSUES = [
  { ...anEpic({ number: 1, fields: { reporter: person, assignee: person, comment: { comments: [{ id: '8', author: person, body: 'Hm' }] } } }), changelog: { histories } },
  anIssue({ number: 2, epic: 'HAR-1', fields: { issuelinks: [{ id: '5', type: { id: '1', name: 'Blocks', inward: 'i', outward: 'o' }, outwardIssue: { id: '200010001', key: 'HAR-1' } }] } }),
];

/** A call for each path of Atlassian's document, with the status that it shall have. */
const CALLS: [method: string, documented: string, asked: string, status: number, body?: unknown][] = [
  ['POST', 'search/jql', 'search/jql', 200, { jql: 'project = HAR' }],
  ['POST', 'search/jql', 'search/jql', 200, { jql: 'project = HAR', fields: ['*all'], properties: ['figures'], maxResults: 1 }],
  ['POST', 'search/approximate-count', 'search/approximate-count', 200, { jql: 'project = HAR' }],
  ['POST', 'issue/bulkfetch', 'issue/bulkfetch', 200, { issueIdsOrKeys: ['HAR-1', 'NONE-1'] }],
  ['GET', 'issue/{issueIdOrKey}', 'issue/HAR-2?properties=*all', 200],
  ['PUT', 'issue/{issueIdOrKey}', 'issue/HAR-1', 204, { fields: { summary: 'New' } }],
  ['GET', 'issue/{issueIdOrKey}/comment', 'issue/HAR-1/comment', 200],
  ['POST', 'issue/{issueIdOrKey}/comment', 'issue/HAR-1/comment', 201, { body: words }],
  ['GET', 'issue/{issueIdOrKey}/properties', 'issue/HAR-1/properties', 200],
  ['PUT', 'issue/{issueIdOrKey}/properties/{propertyKey}', 'issue/HAR-1/properties/new', 201, { a: 1 }],
  ['GET', 'issue/{issueIdOrKey}/properties/{propertyKey}', 'issue/HAR-1/properties/figures', 200],
  ['DELETE', 'issue/{issueIdOrKey}/properties/{propertyKey}', 'issue/HAR-1/properties/figures', 204],
  ['GET', 'issue/{issueIdOrKey}/changelog', 'issue/HAR-1/changelog', 200],
  ['DELETE', 'issue/{issueIdOrKey}', 'issue/HAR-2', 204],
  ['GET', 'project/search', 'project/search', 200],
  ['GET', 'project/{projectIdOrKey}', 'project/HAR', 200],
  ['GET', 'field', 'field', 200],
  ['GET', 'mypermissions', 'mypermissions?permissions=EDIT_ISSUES', 200],
  ['GET', 'mypermissions', 'mypermissions', 400],
  ['POST', 'permissions/check', 'permissions/check', 200, { projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [20001] }] }],
  ['GET', 'myself', 'myself', 200],
  ['GET', 'user/bulk', `user/bulk?accountId=${person.accountId}`, 200],
  ['GET', 'serverInfo', 'serverInfo', 200],
  ['GET', 'issuetype', 'issuetype', 200],
  ['GET', 'status', 'status', 200],
  ['GET', 'priority', 'priority', 200],
];

(existsSync(file) ? describe : describe.skip)('as Atlassian’s document describes them', () => {
  const document = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OpenApi) : { paths: {} };
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'jira' });

  test.each(CALLS)('%s %s', async (...[method, documented, asked, status, body]) => {
    const jira = openTestJira({ issues: ISSUES });
    await jira.ask('admin', 'PUT', 'issue/HAR-1/properties/figures', { pin: 1 });
    const answer = await jira.ask('admin', method, asked, body);
    expect(answer.status).toBe(status);
    const described = document.paths[`/rest/api/3/${documented}`]?.[method.toLowerCase()]?.responses[status];
    expect(described).toBeDefined();
    const schema = described?.content?.['application/json']?.schema;
    if (!schema || Object.keys(schema).length === 0) return;
    ajv.validate(absolute(schema), answer.body);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('each endpoint of the local Jira is one of Jira’s', () => {
    const known = new Set(Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path.replace(/\{\w+\}/g, '*')}`)));
    expect(ENDPOINTS.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:\w+/g, '*')}`).filter((one) => !known.has(one))).toEqual([]);
  });
});

/** The schema with its references into the whole document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"jira#/components')) as object;
}
