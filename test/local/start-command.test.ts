import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anEpic, anIssue } from '../support/issues';
import { startLocalJira } from '../support/local-jira';
import { startProcess } from '../support/start-process';

const folder = mkdtempSync(join(tmpdir(), 'worth-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a port in use is said in one sentence, and nothing is left behind', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as AddressInfo;
  const started = startProcess(['--port', String(port), '--no-sample', '--data', join(folder, 'taken')]);
  await expect(started).rejects.toThrow(new RegExp(`ended with 1:\\nPort ${port} is in use\\.`));
  other.close();
}, 60_000);

test('broken lines of an import are named with their place and reason; the rest comes in', async () => {
  const file = join(folder, 'some.jsonl');
  const lines = [JSON.stringify(anEpic({ number: 1 })), '{ "id": broken', '', JSON.stringify({ key: 'HAR-2' }), JSON.stringify(anIssue({ number: 3, epic: 'HAR-1' })), '[]', '42'];
  writeFileSync(file, lines.join('\n'));
  const jira = await startLocalJira({ files: [file] });
  try {
    expect(jira.said).toMatch(/2 issues added/);
    for (const line of [2, 4, 6, 7]) expect(jira.said).toMatch(new RegExp(`some\\.jsonl:${line}: \\S+`));
    expect((await jira.rest('team', 'GET', '/rest/api/3/issue/HAR-1')).status).toBe(200);
    const story = await jira.rest<{ fields: { parent?: { key: string } } }>('team', 'GET', '/rest/api/3/issue/HAR-3');
    expect(story.body.fields.parent?.key).toBe('HAR-1');
  } finally {
    await jira.stop();
  }
}, 90_000);

test('importing the same again adds nothing', async () => {
  const file = join(folder, 'twice.jsonl');
  writeFileSync(file, [anEpic({ number: 1 }), anEpic({ number: 2 })].map((issue) => JSON.stringify(issue)).join('\n'));
  const jira = await startLocalJira({ files: [file, file] });
  try {
    const { body } = await jira.rest<{ count: number }>('team', 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = HAR' });
    expect(body.count).toBe(2);
  } finally {
    await jira.stop();
  }
}, 90_000);

test('a file that is not there is said', async () => {
  const running = await startProcess(['--port', '0', '--no-sample', '--data', join(folder, 'none'), '--import', join(folder, 'missing.jsonl')]);
  await running.stop();
  expect(running.said).toMatch(/missing\.jsonl: there is no such file/);
}, 60_000);
