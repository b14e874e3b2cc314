import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importPaths } from '../../../local/import/import-paths';
import { anEpic, anIssue } from '../../support/issues';
import { openTestJira, type TestJira } from './open-test-jira';

const lines = (...issues: object[]) => issues.map((issue) => JSON.stringify(issue));
const fieldsOf = async (jira: TestJira, key: string) =>
  (await jira.ask<{ fields: Record<string, unknown> }>('team', 'GET', `issue/${key}`)).body.fields;

test('broken lines are named with their number and reason, and the rest comes in', async () => {
  const jira = openTestJira();
  const good = lines(anEpic({ number: 1 }), anIssue({ number: 2 }));
  const { status: _, ...noStatus } = (anIssue({ number: 3 }) as { fields: Record<string, unknown> }).fields;
  const broken = ['{"key": "HAR-', '7', '{"id": "1"}', '{"key": "no key"}', '{"key": "HAR-9"}', '{"key": "HAR-9", "fields": {}}', JSON.stringify({ key: 'HAR-3', fields: noStatus })];
  const report = await jira.importIssues([good[0] ?? '', ...broken, '', good[1] ?? ''], 'port.jsonl');
  expect(report).toEqual({
    read: 9,
    added: 2,
    updated: 0,
    broken: [
      { source: 'port.jsonl', line: 2, reason: 'is not JSON' },
      { source: 'port.jsonl', line: 3, reason: 'is not a JSON object' },
      { source: 'port.jsonl', line: 4, reason: 'has no key' },
      { source: 'port.jsonl', line: 5, reason: 'has a key of another form than ABC-1' },
      { source: 'port.jsonl', line: 6, reason: 'HAR-9 has no fields' },
      { source: 'port.jsonl', line: 7, reason: 'HAR-9 has no issue type' },
      { source: 'port.jsonl', line: 8, reason: 'HAR-3 has no status' },
    ],
  });
  expect(await jira.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-1', 'HAR-2']);
});

test('file order is rank, whatever keys, ids and Rank fields say', async () => {
  const jira = openTestJira();
  await jira.importIssues(lines(anIssue({ number: 5, fields: { customfield_10019: '0|z:' } }), anEpic({ number: 1 }), anIssue({ number: 3 })), 'a');
  expect(await jira.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-5', 'HAR-1', 'HAR-3']);
});

test('the same again changes nothing; a changed line changes its issue, which keeps its place, figures and comments', async () => {
  const jira = openTestJira();
  const first = lines(anEpic({ number: 1 }), anIssue({ number: 2 }));
  await jira.importIssues(first, 'a');
  await jira.ask('app', 'POST', 'app/field/value', { updates: [{ customField: 'customfield_10100', issueIds: [200010001], value: 9 }] });
  const words = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Local' }] }] };
  await jira.ask('team', 'POST', 'issue/HAR-1/comment', { body: words });
  expect(await jira.importIssues(first, 'a')).toMatchObject({ read: 2, added: 0, updated: 0, broken: [] });
  const second = lines(anIssue({ number: 3 }), anEpic({ number: 1, summary: 'Renamed' }));
  expect(await jira.importIssues(second, 'b')).toMatchObject({ read: 2, added: 1, updated: 1 });
  expect(await jira.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-1', 'HAR-2', 'HAR-3']);
  expect(await fieldsOf(jira, 'HAR-1')).toMatchObject({ summary: 'Renamed', customfield_10100: 9, comment: { total: 1 } });
});

test('the parent is `parent`, the agile epic or the Epic Link, also where it comes later', async () => {
  const jira = openTestJira();
  const names = { customfield_10777: 'Epic Link' };
  await jira.importIssues(
    lines(
      anIssue({ number: 1, epic: 'HAR-9' }),
      anIssue({ number: 2, fields: { parent: { key: 'HAR-9' }, epic: { key: 'HAR-1' } } }),
      anIssue({ number: 3, fields: { customfield_10014: 'HAR-9' } }),
      { ...anIssue({ number: 4, fields: { customfield_10777: 'HAR-9' } }), names },
      anEpic({ number: 9 }),
    ),
    'a',
  );
  expect(await jira.keys('parent = HAR-9 ORDER BY key')).toEqual(['HAR-1', 'HAR-2', 'HAR-3', 'HAR-4']);
});

test('types named Epic are on level 1 in any case, unless the level is given', async () => {
  const jira = openTestJira();
  const typed = (number: number, issuetype: object) => anIssue({ number, fields: { issuetype } });
  await jira.importIssues(
    lines(
      typed(1, { id: '6', name: 'EPIC', subtask: false }),
      typed(2, { id: '7', name: 'Initiative', subtask: false, hierarchyLevel: 2 }),
      typed(3, { id: '8', name: 'Technical task', subtask: true }),
      typed(4, { id: '6', name: 'Wish', subtask: false }),
    ),
    'a',
  );
  const { body } = await jira.ask<{ id: string; name: string; hierarchyLevel: number }[]>('team', 'GET', 'issuetype');
  expect(Object.fromEntries(body.map(({ name, hierarchyLevel }) => [name, hierarchyLevel]))).toEqual({ EPIC: 1, Initiative: 2, 'Technical task': -1, Wish: 0 });
  expect(new Set(body.map(({ id }) => id)).size).toBe(4);
});

test('two imports may use one id for two issues, projects and statuses', async () => {
  const jira = openTestJira();
  const other = { id: '20001', key: 'QUAY', name: 'Quay' };
  await jira.importIssues(lines(anIssue({ number: 1, status: 'Done' })), 'a');
  const status = { id: '3', name: 'Waiting', statusCategory: { id: 4, key: 'indeterminate' } };
  await jira.importIssues(lines(anIssue({ number: 1, project: other, fields: { status } })), 'b');
  expect(await jira.keys('status = Waiting')).toEqual(['QUAY-1']);
  expect(await jira.keys('status = Done')).toEqual(['HAR-1']);
  expect(await jira.keys('project = QUAY')).toEqual(['QUAY-1']);
});

test('wiki markup becomes documents; people of the import are known and cannot sign in', async () => {
  const jira = openTestJira();
  const author = { accountId: '5b10aa', displayName: 'User aa', active: true };
  const comment = { comments: [{ id: '7', author, body: '*Yes*', created: '2026-01-05T10:00:00.000+0000' }] };
  await jira.importIssues(lines(anIssue({ number: 1, fields: { description: 'h2. Why', reporter: author, comment } })), 'a');
  expect(await fieldsOf(jira, 'HAR-1')).toMatchObject({
    description: { type: 'doc', content: [{ type: 'heading', attrs: { level: 2 } }] },
    reporter: { accountId: '5b10aa', displayName: 'User aa', active: false },
    comment: { comments: [{ id: '7', body: { content: [{ content: [{ text: 'Yes', marks: [{ type: 'strong' }] }] }] } }] },
  });
  expect(jira.people.map(({ accountId }) => accountId)).not.toContain('5b10aa');
});

test('histories, sprints, versions, links and custom fields are kept; the app’s own fields are not written by an import', async () => {
  const jira = openTestJira();
  const author = { accountId: '5b10aa', displayName: 'User aa' };
  const item = { field: 'status', fieldtype: 'jira', from: '1', fromString: 'To Do', to: '3', toString: 'Done' };
  const histories = [
    { id: '12', author, created: '2026-01-06T10:00:00.000+0000', items: [item] },
    { id: '11', author, created: '2026-01-05T10:00:00.000+0000', items: [{ field: 'labels' }] },
  ];
  const closedSprints = [{ id: 4, name: 'Sprint 4', state: 'closed' }];
  const fields = { closedSprints, sprint: { id: 5, name: 'Sprint 5', state: 'active' }, fixVersions: [{ id: '1', name: '2.0' }], customfield_10100: 99 };
  await jira.importIssues(lines({ ...anIssue({ number: 1, fields }), changelog: { histories }, names: { customfield_10100: 'Story points' } }), 'a');
  expect(await fieldsOf(jira, 'HAR-1')).toMatchObject({
    customfield_10020: [{ name: 'Sprint 4' }, { name: 'Sprint 5' }],
    fixVersions: [{ name: '2.0' }],
    customfield_10100: null,
  });
  expect(await jira.keys('"Story points" = 99')).toEqual(['HAR-1']);
  expect((await jira.ask('team', 'GET', 'issue/HAR-1/changelog')).body).toMatchObject({
    values: [{ id: '11', items: [{ field: 'labels', toString: null }] }, { id: '12', items: [item] }],
  });
});

test('an issue without a summary is called by its key', async () => {
  const jira = openTestJira();
  await jira.importIssues(lines(anIssue({ number: 1, fields: { summary: null } })), 'a');
  expect(await fieldsOf(jira, 'HAR-1')).toMatchObject({ summary: 'HAR-1' });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'import-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('of a folder come in by name, packed or not; others are left', async () => {
    const text = (...issues: object[]) => lines(...issues).join('\n');
    writeFileSync(join(folder, 'b.jsonl.gz'), gzipSync(text(anIssue({ number: 1 }))));
    writeFileSync(join(folder, 'a.jsonl'), text(anIssue({ number: 2 }), anIssue({ number: 3 })));
    writeFileSync(join(folder, 'notes.txt'), 'not issues');
    const jira = openTestJira();
    expect(await importPaths([folder], jira)).toEqual({ read: 3, added: 3, updated: 0, broken: [] });
    expect(await jira.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-2', 'HAR-3', 'HAR-1']);
  });

  test('that break off, are missing or hold nothing are named, and what could be read comes in', async () => {
    const packed = gzipSync(lines(...Array.from({ length: 2000 }, (_, at) => anIssue({ number: at + 1, summary: `Issue ${Math.sin(at)}` }))).join('\n'));
    const torn = join(folder, 'torn.jsonl.gz');
    writeFileSync(torn, packed.subarray(0, packed.length / 2));
    const jira = openTestJira();
    const report = await importPaths([torn, join(folder, 'missing.jsonl')], jira);
    expect(report.added).toBeGreaterThan(500);
    expect(jira.issueCount()).toBe(report.added);
    expect(report.broken.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^the file breaks off here/), 'there is no such file or folder']),
    );
    rmSync(torn);
    expect((await importPaths([folder], jira)).broken).toEqual([{ source: folder, line: 0, reason: 'the folder holds no *.jsonl or *.jsonl.gz' }]);
  });
});
