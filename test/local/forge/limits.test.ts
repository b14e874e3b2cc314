import { openBurstLimit } from '../../../local/forge/limits/burst-limit';
import { openIssueWriteLimit } from '../../../local/forge/limits/issue-write-limit';
import { openScriptApp, set, type ScriptApp, type Told } from './open-script-app';

let app: ScriptApp;
beforeEach(() => (app = openScriptApp()));
afterEach(() => app.host.close());

const READ = { jira: 'GET /rest/api/3/issue/HAR-1?fields=summary' };
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const refused = (answers: readonly (Told | undefined)[]) => answers.filter((answer) => answer?.status === 429);

describe('a burst', () => {
  test('of more than 100 reads of an endpoint at once is refused, with the reason and the wait', async () => {
    const [answers] = await app.run<Told[]>([{ all: times(103, READ) }]);
    const late = refused(answers ?? []);
    expect(late).toHaveLength(3);
    expect(late[0]).toMatchObject({ reason: 'jira-burst-based', retryAfter: '1' });
  });

  test('is none when each read waits for the one before', async () => {
    expect(refused(await app.run(times(120, READ)))).toEqual([]);
  });

  test('is counted for each endpoint and method, writes half as much, invocations together while they run', () => {
    const limit = openBurstLimit();
    const [one, other] = [{ over: false }, { over: false }];
    const admitted = (running: { over: boolean }, name: string, calls: number) => times(calls, name).filter((each) => limit.admits(running, each, 0)).length;
    expect(admitted(one, 'PUT /a', 60)).toBe(50);
    expect(admitted(other, 'PUT /a', 1)).toBe(0);
    expect(admitted(other, 'GET /a', 101)).toBe(100);
    expect(limit.admits(one, 'PUT /a', 1001)).toBe(true);
    one.over = true;
    expect(admitted(other, 'PUT /a', 60)).toBe(50);
  });
});

describe('writes to one issue', () => {
  test('are at most 20 in 2 seconds and 100 in 30', () => {
    const limit = openIssueWriteLimit();
    const admitted = (at: number, writes: number) => times(writes, 'HAR-1').filter((issue) => limit.admits(issue, at)).length;
    expect([admitted(0, 25), admitted(1999, 1), admitted(2000, 25)]).toEqual([20, 0, 20]);
    expect([4000, 6000, 8000, 10_000].map((at) => admitted(at, 25))).toEqual([20, 20, 20, 0]);
    expect([limit.admits('HAR-2', 10_000), admitted(30_001, 1)]).toEqual([true, 1]);
  });

  test('of the app beyond that are refused by Jira', async () => {
    const write = { jira: 'PUT /rest/api/3/issue/HAR-1/properties/note', body: 1 };
    const answers = await app.run(times(22, write));
    expect(refused(answers)[0]).toMatchObject({ reason: 'jira-per-issue-on-write', retryAfter: '2' });
  });
});

describe('the log of an invocation', () => {
  const lines = () => app.log.read(0, 1000).entries.filter(({ kind }) => kind === 'console');

  test('keeps 100 lines a minute and says once that it is full; another invocation has its own', async () => {
    await app.run([{ print: 'word', times: 150 }]);
    expect(lines().filter(({ from }) => from === 'app')).toHaveLength(100);
    expect(lines().filter(({ from }) => from === 'platform')).toMatchObject([{ text: expect.stringContaining('no room for more') as string }]);
    await app.run([{ print: 'word', times: 10 }]);
    expect(lines().filter(({ from }) => from === 'app')).toHaveLength(110);
  });

  test('keeps 200 KB', async () => {
    await app.run([{ print: 'x'.repeat(30 * 1024), times: 10 }]);
    expect(lines().filter(({ from }) => from === 'app')).toHaveLength(6);
  });
});

describe('sizes', () => {
  test('500 KB go in, 5 MB come out', async () => {
    await expect(app.run([set('a', 'x'.repeat(500 * 1024))])).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    await expect(app.run([{ give: 5 * 1024 * 1024 }])).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  test('a function that takes more memory than it has is stopped, and the next finds a new process', async () => {
    await expect(app.run([{ hold: 400 }])).rejects.toMatchObject({ code: 'FUNCTION_OUT_OF_MEMORY' });
    expect((await app.run([set('a')]))[0]?.status).toBe(204);
  });
});

test('a function waits on a real site for each answer in turn, and only once for those that it asks for together', async () => {
  const waited = () => app.log.read(0, 1000).entries.findLast(({ kind }) => kind === 'invoke')?.waited;
  await app.run([READ, READ, set('a')]);
  expect(waited()).toBe(150 + 150 + 25);
  await app.run([{ all: times(10, READ) }]);
  expect(waited()).toBe(150);
});

test('moving the clock stops nothing that runs', async () => {
  const running = app.run([{ wait: 300 }, set('a')]);
  app.jira.clock.now += 86_400_000;
  expect((await running)[1]).toMatchObject({ status: 204 });
});
