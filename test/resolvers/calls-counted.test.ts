import { anEpic, anIssue } from '../support/issues';
import { startLocalJira, type LocalJira, type Logged } from '../support/local-jira';
import { feedbackIn, feedbackOn, good, rating } from '../support/said';

const SMALL = { id: '20002', key: 'SML', name: 'Small' };
let jira: LocalJira;

beforeAll(async () => {
  const epics = Array.from({ length: 120 }, (_, i) => anEpic({ number: i + 1 }));
  const few = Array.from({ length: 3 }, (_, i) => anEpic({ number: i + 1, project: SMALL }));
  jira = await startLocalJira({ issues: [...epics, ...few, anIssue({ number: 500 })] });
  for (let i = 1; i <= 12; i += 1) good(await jira.call('team', 'rate', rating(`HAR-${i}`, i)));
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-1')));
  await jira.drain();
}, 120_000);
afterAll(() => jira.stop());

/** What the app asked Jira and the store while `act` ran. */
async function callsDuring(act: () => Promise<unknown>): Promise<Logged[]> {
  const seen = (await jira.log()).at(-1)?.seq ?? 0;
  await act();
  return (await jira.log(seen)).filter(({ from, kind }) => from === 'app' && (kind === 'jira' || kind === 'kvs'));
}

const openList = (project: string) => () => jira.call('team', 'open-prioritise', { project });

test('a list of fifty asks what a list of three asks, and the store once more: a batch holds 25', async () => {
  await openList('SML')();
  const few = await callsDuring(openList('SML'));
  const many = await callsDuring(openList('HAR'));
  expect(many.length).toBeLessThanOrEqual(few.length + 1);
  expect(many.filter(({ kind }) => kind === 'jira').length).toBeLessThanOrEqual(4);
});

test('fifty items that the browser read are checked with one call to Jira, and four to the store: the fields’ ids, the settings, and two batches', async () => {
  const issues = Array.from({ length: 50 }, (_, i) => `HAR-${i + 1}`);
  await jira.call('team', 'check-items', { issues: ['HAR-1'] });
  const calls = await callsDuring(async () => {
    expect(good(await jira.call('team', 'check-items', { issues })).items).toHaveLength(50);
  });
  expect(calls.filter(({ kind }) => kind === 'jira')).toHaveLength(1);
  expect(calls.filter(({ kind }) => kind === 'kvs').length).toBeLessThanOrEqual(4);
});

test('what nobody changed since costs one call to Jira and one to the store', async () => {
  const { items, at } = good(await jira.call('team', 'changed-since', { project: 'HAR', since: 0, known: {} }));
  expect(items.map(({ key }) => key)).toContain('HAR-12');
  const known = Object.fromEntries(items.map(({ id, version }) => [id, version]));
  const calls = await callsDuring(async () => {
    expect(good(await jira.call('team', 'changed-since', { project: 'HAR', since: at, known })).items).toEqual([]);
  });
  expect(calls.map(({ kind }) => kind).sort()).toEqual(['jira', 'kvs']);
  good(await jira.call('team', 'rate', rating('HAR-12', 12)));
  expect(good(await jira.call('team', 'changed-since', { project: 'HAR', since: at, known })).items.map(({ key }) => key)).toEqual(['HAR-12']);
});

test('Jira sorts the list: must do, customer value, then its own rank', async () => {
  good(await jira.call('team', 'set-must-do', { issue: 'HAR-3', reason: 'A law from June' }));
  await jira.drain();
  const { items } = good(await jira.call('team', 'open-prioritise', { project: 'HAR' }));
  expect(items.slice(0, 6).map(({ key }) => key)).toEqual(['HAR-3', 'HAR-1', 'HAR-12', 'HAR-11', 'HAR-10', 'HAR-9']);
  expect(items.slice(12, 15).map(({ key }) => key)).toEqual(['HAR-13', 'HAR-14', 'HAR-15']);
});

test('the panel opens with two calls to Jira and two to the store', async () => {
  const calls = await callsDuring(() => jira.call('team', 'open-item', { issue: 'HAR-1' }));
  expect(calls.filter(({ kind }) => kind === 'jira').length).toBeLessThanOrEqual(2);
  expect(calls.filter(({ kind }) => kind === 'kvs').length).toBeLessThanOrEqual(2);
});

test('the drawer asks as much for an item of many raters as for one of none', async () => {
  const explain = (issue: string) => callsDuring(() => jira.call('team', 'explain-item', { issue }));
  const quiet = await explain('HAR-50');
  for (const person of ['admin', 'pmo', 'team'] as const) good(await jira.call(person, 'rate', rating('HAR-20', 50)));
  for (let i = 0; i < 12; i += 1) good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-20', `Customer ${i}`)));
  const loud = await explain('HAR-20');
  expect(loud.length).toBeLessThanOrEqual(quiet.length + 3);
});

test('a rating writes its property and its fields in two calls, however many customers stand behind it', async () => {
  const calls = await callsDuring(async () => {
    good(await jira.call('team', 'rate', rating('HAR-20', 75)));
    await jira.drain();
  });
  const writes = calls.filter(({ kind, method }) => kind === 'jira' && method !== 'GET');
  expect(writes.map(({ method }) => method).sort()).toEqual(['POST', 'PUT']);
});

test('the inbox’s first page asks the store two questions: the page, and the project’s needs', async () => {
  for (let i = 0; i < 30; i += 1) good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', `Customer ${i}`)));
  const views = [{ kind: 'newest' }, { kind: 'unlinked' }] as const;
  for (const view of views) {
    const calls = await callsDuring(async () => {
      expect(good(await jira.call('team', 'open-feedback', { project: 'HAR', view })).feedback).toHaveLength(25);
    });
    expect(calls.filter(({ kind }) => kind === 'kvs').map(({ path }) => path)).toEqual(['entity/query', 'entity/query']);
    expect(calls.filter(({ kind }) => kind === 'jira').length).toBeLessThanOrEqual(4);
  }
});

test('linking a feedback reads and writes the store in at most five calls, however many customers stand behind the item', async () => {
  for (const issue of ['HAR-60', 'HAR-20']) {
    const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', 'Harlow')));
    const calls = await callsDuring(async () => {
      const linked = good(await jira.call('team', 'link-feedback', { feedback: feedback.id, issue, importance: 2 }));
      expect(linked).toMatchObject({ before: null, feedback: { version: 2, links: [{ key: issue, importance: 2 }] } });
    });
    const kvs = calls.filter(({ kind }) => kind === 'kvs').map(({ path }) => path);
    expect(kvs.length).toBeLessThanOrEqual(5);
    expect(kvs.filter((path) => path === 'transaction')).toHaveLength(1);
    expect(kvs).not.toContain('entity/query');
  }
});
