import { anEpic } from '../../support/issues';
import { startLocalJira, type LocalJira } from '../../support/local-jira';
import { feedbackOn, good, itemSeen, rating } from '../../support/said';

const EPICS = ['HAR-1', 'HAR-2', 'HAR-3'];

/** Every write that was answered, as a look that finds it again. */
type Acknowledged = (() => Promise<unknown>)[];

let jira: LocalJira;
beforeAll(async () => {
  jira = await startLocalJira({ issues: EPICS.map((_key, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterAll(() => jira.stop());

/** Ways to write, each of which answers how to find what it wrote. */
const WRITES: ((n: number) => Promise<() => Promise<unknown>>)[] = [
  async (n) => {
    const { body } = await jira.rest<{ key: string }>('team', 'POST', '/rest/api/3/issue', { fields: { project: { key: 'HAR' }, issuetype: { name: 'Epic' }, summary: `Made ${n}` } });
    return async () => expect((await jira.rest('team', 'GET', `/rest/api/3/issue/${body.key}?fields=summary`)).body).toMatchObject({ fields: { summary: `Made ${n}` } });
  },
  async (n) => {
    const path = `/rest/api/3/issue/HAR-1/properties/note-${n}`;
    expect((await jira.rest('team', 'PUT', path, { n })).status).toBeLessThan(300);
    return async () => expect((await jira.rest('team', 'GET', path)).body).toMatchObject({ value: { n } });
  },
  async (n) => {
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackOn(EPICS[Math.floor(n / WRITES.length) % EPICS.length] ?? '', `Customer ${n}`)));
    return async () => expect(good(await jira.call('stakeholder', 'read-feedback', { feedback: feedback.id })).feedback.words).toBe(feedback.words);
  },
];

/** Writes from six sides at once and kills the process after so many answers. */
async function stormUntil(answers: number, first: number): Promise<Acknowledged> {
  const acknowledged: Acknowledged = [];
  let next = first;
  const killed = new Promise<void>((resolve) => {
    const write = async (): Promise<void> => {
      const n = (next += 1);
      acknowledged.push(await WRITES[n % WRITES.length]!(n));
      if (acknowledged.length === answers) return jira.kill().then(resolve);
      if (acknowledged.length < answers) return write();
    };
    for (let side = 0; side < 6; side += 1) write().catch(() => undefined);
  });
  await killed;
  return acknowledged;
}

test.each([7, 40, 90])('a process killed after %i answers in a storm of writes has kept each that was answered', async (answers) => {
  const acknowledged = await stormUntil(answers, answers * 1000);
  await jira.restart();
  for (const find of acknowledged) await find();
  expect(acknowledged.length).toBeGreaterThanOrEqual(answers);
}, 120_000);

test('after it the figures are made of what is stored, as ever', async () => {
  for (const epic of EPICS) good(await jira.call('team', 'rate', rating(epic, 75)));
  await jira.drain();
  const seen = await Promise.all(EPICS.map((epic) => itemSeen(jira, epic)));
  expect(seen.map(({ state, figures }) => [state, figures.customers > 0])).toEqual(EPICS.map(() => ['current', true]));
});
