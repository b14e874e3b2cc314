import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { aView, good } from '../support/said';

let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 })] });
}, 90_000);
afterAll(() => jira.stop());

const save = (person: PersonName, more: object = {}) => jira.call(person, 'save-view', aView(more));
const listed = async (person: PersonName) => good(await jira.call(person, 'list-views', { project: 'HAR' }));
const namesOf = async (person: PersonName) => (await listed(person)).views.map(({ name }) => name);

test('a view is its owner’s until it is shared, and again when it is not', async () => {
  const { view } = good(await save('team', { name: '  Mine ' }));
  expect(view).toEqual({ id: view.id, name: 'Mine', shared: false, state: '?old=yes', by: null, mayChange: true, version: 1 });
  await eventually(() => namesOf('team'), (names) => names.includes('Mine'));
  expect(await namesOf('admin')).not.toContain('Mine');
  for (const call of ['save-view', 'delete-view'] as const) {
    expect(await jira.invoke('pmo', call, aView({ id: view.id, version: 1 }))).toEqual({ ok: false, problem: { code: 'not-found' } });
  }

  const shared = good(await save('team', { id: view.id, name: 'Ours', shared: true, version: 1 })).view;
  const { views } = await eventually(() => listed('stakeholder'), ({ views: all }) => all.some(({ name }) => name === 'Ours'));
  expect(views.find(({ id }) => id === view.id)).toMatchObject({ by: { name: expect.stringMatching(/./) }, mayChange: false, version: 2 });

  good(await save('admin', { id: view.id, name: 'Ours', shared: false, version: shared.version }));
  await eventually(() => namesOf('stakeholder'), (names) => !names.includes('Ours'));
  await eventually(() => namesOf('team'), (names) => names.filter((name) => name === 'Ours').length === 1);
  good(await jira.call('team', 'delete-view', { project: 'HAR', id: view.id }));
  await eventually(() => namesOf('team'), (names) => !names.includes('Ours'));
});

test('a view that is sent twice is kept once, and a new one without its once is refused', async () => {
  const meant = aView({ name: 'Twice' });
  const first = good(await jira.call('team', 'save-view', meant)).view;
  expect(good(await jira.call('team', 'save-view', meant)).view).toEqual(first);
  await eventually(() => namesOf('team'), (names) => names.filter((name) => name === 'Twice').length === 1);
  expect(await jira.invoke('team', 'save-view', aView({ once: undefined }))).toEqual({ ok: false, problem: { code: 'invalid', field: 'once', rule: 'shape' } });
});

test('who may not edit keeps views of their own, and shares none', async () => {
  expect((await listed('stakeholder')).mayShare).toBe(false);
  expect((await listed('team')).mayShare).toBe(true);
  const { view } = good(await save('stakeholder'));
  expect(await save('stakeholder', { id: view.id, shared: true, version: 1 })).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'EDIT_ISSUES' } });
});

test('of two who save one version the second is told, and the first stands', async () => {
  const { view } = good(await save('team', { shared: true }));
  const replies = await Promise.all((['team', 'admin'] as const).map((person) => save(person, { id: view.id, shared: true, name: person, version: 1 })));
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { code: 'conflict' } });
  expect(await save('team', { id: view.id, shared: true, version: 1 })).toEqual({ ok: false, problem: { code: 'conflict' } });
});

test.each([
  ['no name', { name: '   ' }, 'name', 'viewName'],
  ['a name too long', { name: 'x'.repeat(81) }, 'name', 'viewName'],
  ['a state too long', { state: 'x'.repeat(2001) }, 'state', 'viewState'],
  ['no state', { state: undefined }, 'state', 'shape'],
  ['sharing that is no yes or no', { shared: 'yes' }, 'shared', 'shape'],
  ['an id that is a path', { id: '../x', version: 1 }, 'id', 'shape'],
])('%s is refused', async (_what, more, field, rule) => {
  expect(await jira.invoke('team', 'save-view', aView(more))).toEqual({ ok: false, problem: { code: 'invalid', field, rule } });
});

test('a view to change without its version is refused', async () => {
  const { view } = good(await save('team'));
  expect(await save('team', { id: view.id })).toEqual({ ok: false, problem: { code: 'invalid', field: 'version', rule: 'shape' } });
});

test('a person keeps a hundred views in a project, and more in another', async () => {
  for (let i = 0; i < 100; i += 10) await Promise.all(Array.from({ length: 10 }, (_, at) => save('pmo', { name: `View ${i + at}`, shared: at === 0 })));
  await eventually(() => listed('pmo'), ({ views }) => views.filter(({ by }) => by === null).length === 100);
  expect(await save('pmo')).toEqual({ ok: false, problem: { code: 'invalid', field: 'name', rule: 'viewCount' } });
  good(await save('admin'));
}, 60_000);
