import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { good, itemSeen } from '../support/said';
import { saveSettings } from '../support/save-settings';

let jira: LocalJira;
let administrators: string;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [1, 2, 3].map((number) => anEpic({ number })) });
  const { roles } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  administrators = roles.find(({ name }) => name === 'Administrators')!.id;
}, 90_000);
afterAll(() => jira.stop());

const keepTo = (roles: readonly string[]) => saveSettings(jira, 'HAR', { criteria: { ...DEFAULT_SETTINGS.criteria, fit: { weight: 20, words: null, roles } } });
const fit = (issue: string, more: object = {}) => ({ issue, answers: { fit: { likely: 50, sure: 'fairly' as const }, ...more } });
const REFUSED = { ok: false, problem: { code: 'not-allowed', needs: 'CRITERION_ROLE' } };

test('a criterion that is kept to roles is rated by who holds one, and by nobody else', async () => {
  await keepTo([administrators]);
  expect(await jira.call('team', 'rate', fit('HAR-1'))).toEqual(REFUSED);
  expect((await itemSeen(jira, 'HAR-1')).figures.criteria.fit).toBeUndefined();
  expect(good(await jira.call('admin', 'rate', fit('HAR-1'))).item.figures.criteria.fit).toMatchObject({ likely: 50, n: 1 });
});

test('of several answers none is stored when one is refused', async () => {
  await keepTo([administrators]);
  expect(await jira.call('team', 'rate', fit('HAR-2', { impact: { likely: 75, sure: 'sure' } }))).toEqual(REFUSED);
  expect((await itemSeen(jira, 'HAR-2')).mine).toEqual({});
});

test('what is closed to a reader is told to them, and the rest stays open', async () => {
  await keepTo([administrators]);
  const seen = async (person: 'team' | 'admin') => good(await jira.call(person, 'open-item', { issue: 'HAR-1' })).can.closed;
  expect([await seen('team'), await seen('admin')]).toEqual([['fit'], []]);
  expect(good(await jira.call('team', 'open-prioritise', { project: 'HAR' })).can.closed).toEqual(['fit']);
  expect((await jira.call('team', 'rate', { issue: 'HAR-3', answers: { impact: { likely: 75, sure: 'sure' } } })).ok).toBe(true);
});

test('open again, everybody who can edit rates it, and Jira is not asked for roles', async () => {
  await keepTo([]);
  const last = (await jira.log()).at(-1)?.seq ?? 0;
  expect((await jira.call('team', 'rate', fit('HAR-3'))).ok).toBe(true);
  expect((await jira.log(last)).filter(({ path }) => path?.includes('roledetails'))).toEqual([]);
});
