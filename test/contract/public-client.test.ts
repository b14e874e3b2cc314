import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { openPlatformLog } from '../../local/forge/platform-log';
import { jiraSite } from '../../local/server/jira-site';
import { listen, type Listener } from '../../local/server/listen';
import { accountIdOf, openTestJira } from '../local/jira/open-test-jira';
import { anEpic, anIssue } from '../support/issues';

let listener: Listener;
let did: Record<string, unknown>;

beforeAll(async () => {
  const jira = openTestJira({ issues: [anEpic({ number: 1, status: 'In Progress' }), anIssue({ number: 2 }), anIssue({ number: 3 })] });
  const log = openPlatformLog(Date.now, () => undefined);
  const site = jiraSite({ jira: ({ request, caller }) => jira.fetch(request, caller), people: jira.people, panel: new Hono(), shellDir: '/nowhere', log });
  listener = await listen(site, 0);
  const client = join(__dirname, 'witness/public-client.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [client, `http://localhost:${listener.port}`, 'admin@local.test', accountIdOf('stakeholder')]);
  did = JSON.parse(stdout) as Record<string, unknown>;
}, 60_000);
afterAll(() => listener.close());

/** What jira.js, a public client, does with basic auth, and what it gets. */
const DONE: [what: string, result: unknown][] = [
  ['projects', [['HAR'], 'Harbour']],
  ['users', ['admin@local.test', [accountIdOf('stakeholder')]]],
  ['permissions', [true, [20001]]],
  ['issues', ['HAR-4', 'Edited by a client', true]],
  ['search', [['Epic number 1'], true, 1]],
  ['comments', [['Administrators'], 0]],
  ['properties', [{ a: 1 }, []]],
  ['links', ['HAR-3']],
  ['votes', [1, true, 0]],
  ['watchers', [[accountIdOf('stakeholder')], 0]],
  ['changelog', [['labels', 'seen']]],
  ['boardsAndSprints', { state: 'active', before: ['HAR-2', 'HAR-3', 'HAR-4'], inSprint: ['HAR-3'], after: ['HAR-2', 'HAR-4'], back: ['HAR-2', 'HAR-3', 'HAR-4'] }],
  ['rank', [['HAR-1', 'HAR-2', 'HAR-3'], ['HAR-3', 'HAR-1', 'HAR-2']]],
  ['missing', 404],
];

test.each(DONE)('jira.js does %s', (what, result) => {
  expect(did[what]).toEqual(result);
});
