import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira, type Answer, type TestJira, type Who } from './open-test-jira';

const BASE = { project: { key: 'HAR' }, issuetype: { name: 'Story' }, summary: 'Made' };
const WORDS = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }] };

interface Created {
  id: string;
  key: string;
  errors: Record<string, string>;
}

const open = (options: { dataDir?: string } = {}) =>
  openTestJira({ ...options, issues: [anEpic({ number: 1, status: 'Done' }), anIssue({ number: 7, fields: { customfield_10050: 'Acme' } })] });

const create = (jira: TestJira, fields: object, who: Who = 'team'): Promise<Answer<Created>> => jira.ask<Created>(who, 'POST', 'issue', { fields });

test('a new issue has the next key, its maker as reporter, the first status to do, and is last in rank', async () => {
  const jira = open();
  const { status, body } = await create(jira, BASE);
  expect([status, body.key]).toEqual([201, 'HAR-8']);
  const read = await jira.ask<{ fields: object }>('team', 'GET', `issue/${body.id}?fields=*all`);
  expect(read.body.fields).toMatchObject({
    summary: 'Made',
    status: { name: 'To Do' },
    priority: { name: 'Medium' },
    reporter: { accountId: accountIdOf('team') },
    creator: { accountId: accountIdOf('team') },
    created: '2026-06-01T12:00:00.000+0000',
  });
  expect(await jira.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-1', 'HAR-7', 'HAR-8']);
});

test('it takes the fields of an issue, those of an import too', async () => {
  const jira = open();
  const fields = { ...BASE, description: WORDS, labels: ['a'], parent: { key: 'HAR-1' }, reporter: { id: accountIdOf('stakeholder') }, customfield_10050: 'Bolt' };
  const { body } = await create(jira, fields, 'admin');
  const read = await jira.ask<{ fields: object }>('team', 'GET', `issue/${body.key}?fields=*all`);
  expect(read.body.fields).toMatchObject({ description: WORDS, labels: ['a'], parent: { key: 'HAR-1' }, reporter: { accountId: accountIdOf('stakeholder') }, customfield_10050: 'Bolt' });
});

test.each([
  ['no summary', { ...BASE, summary: undefined }, 'summary'],
  ['an unknown type', { ...BASE, issuetype: { name: 'Wish' } }, 'issuetype'],
  ['an unknown project', { ...BASE, project: { key: 'NONE' } }, 'project'],
  ['a parent that is no epic', { ...BASE, parent: { key: 'HAR-7' } }, 'parent'],
  ['an unknown field', { ...BASE, colour: 'red' }, 'colour'],
  ['a field that the app computes', { ...BASE, customfield_10100: 5 }, 'customfield_10100'],
  ['a reporter that a member may not name', { ...BASE, reporter: { id: accountIdOf('pmo') } }, 'reporter'],
])('with %s it is refused, that field is named, and nothing is made', async (_what, fields, field) => {
  const jira = open();
  const { status, body } = await create(jira, fields);
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
  expect(await jira.keys('project = HAR')).toHaveLength(2);
});

test('who may not create is told so; a project out of sight is none', async () => {
  expect((await create(open(), BASE, 'stakeholder')).body.errors).toEqual({ project: 'You cannot create issues in this project.' });
  expect((await create(open(), BASE, 'outsider')).body.errors).toEqual({ project: 'Specify a valid project ID or key' });
});

test('the key and the id of a deleted issue never come again, also after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'worth-gone-'));
  const jira = open({ dataDir });
  const first = await create(jira, BASE);
  await jira.ask('admin', 'DELETE', `issue/${first.body.key}`);
  const second = await create(openTestJira({ dataDir }), BASE);
  expect(second.body.key).toBe('HAR-9');
  expect(second.body.id).not.toBe(first.body.id);
});
