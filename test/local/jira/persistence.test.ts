import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anEpic, anIssue } from '../../support/issues';
import { openTestJira } from './open-test-jira';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'jira-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const FIGURE = { customField: 'customfield_10100', issueIds: [200010001], value: 42 };

test('everything is there again after a restart', async () => {
  const first = openTestJira({ dataDir });
  await first.importIssues([anIssue({ number: 2 }), anEpic({ number: 1 }), anIssue({ number: 3 })].map((issue) => JSON.stringify(issue)), 'a');
  await first.ask('team', 'PUT', 'issue/HAR-1/properties/note', { kept: true });
  await first.ask('app', 'POST', 'app/field/value', { updates: [FIGURE] });
  await first.ask('team', 'PUT', 'issue/HAR-2', { fields: { summary: 'Edited' } });
  await first.ask('admin', 'DELETE', 'issue/HAR-3');
  const second = openTestJira({ dataDir });
  for (const path of ['issue/HAR-1?properties=note', 'issue/HAR-2', 'issue/HAR-2/changelog', 'issue/HAR-3', 'field', 'project/search', 'status']) {
    expect(await second.ask('team', 'GET', path)).toEqual(await first.ask('team', 'GET', path));
  }
  expect(await second.keys('project = HAR ORDER BY Rank')).toEqual(['HAR-2', 'HAR-1']);
});

test('the sample is taken into an empty site only', async () => {
  openTestJira({ dataDir, issues: [anEpic({ number: 1 })] });
  const second = openTestJira({ dataDir, issues: [anEpic({ number: 2 })] });
  expect(await second.keys('project = HAR')).toEqual(['HAR-1']);
});

test('a line torn by a killed process is left out, and what comes after it is kept', async () => {
  openTestJira({ dataDir, issues: [anEpic({ number: 1 })] });
  appendFileSync(join(dataDir, 'jira.jsonl'), '["property","200010001:torn",{"a');
  const second = openTestJira({ dataDir });
  await second.ask('team', 'PUT', 'issue/HAR-1/properties/note', { b: 1 });
  const third = openTestJira({ dataDir });
  expect((await third.ask('team', 'GET', 'issue/HAR-1/properties')).body).toMatchObject({ keys: [{ key: 'note' }] });
});

test('a file of mostly dead lines is written anew when it is opened', async () => {
  const first = openTestJira({ dataDir, issues: [anEpic({ number: 1 })] });
  for (let value = 0; value < 100; value += 1) await first.ask('team', 'PUT', 'issue/HAR-1/properties/note', { value });
  const linesNow = () => readFileSync(join(dataDir, 'jira.jsonl'), 'utf8').trim().split('\n').length;
  expect(linesNow()).toBeGreaterThan(100);
  const second = openTestJira({ dataDir });
  expect(linesNow()).toBeLessThan(10);
  expect((await second.ask('team', 'GET', 'issue/HAR-1/properties/note')).body).toEqual({ key: 'note', value: { value: 99 } });
});
