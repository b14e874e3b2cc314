import type { SavedSettings } from '../../src/contract';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import { eventually } from '../support/eventually';
import { anEpic, anIssue } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { daysAgo, feedbackOn, good, itemSeen, rating } from '../support/said';
import { weighing } from '../support/settings';

const HAR = { project: 'HAR' };
const BUG = '10004';
let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2 }), anEpic({ number: 3 }), anIssue({ number: 4, type: 'Bug' })] });
  for (const [epic, impact, urgency] of [['HAR-1', 75, 0], ['HAR-2', 50, 100]] as const) {
    good(await jira.call('team', 'rate', { issue: epic, answers: { ...rating(epic, impact).answers, urgency: { likely: urgency, sure: 'sure' } } }));
  }
  good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-1', 'Acme', { day: daysAgo(365) })));
  await jira.drain();
}, 90_000);
afterAll(() => jira.stop());

const open = async (person: PersonName = 'admin') => good(await jira.call(person, 'open-settings', HAR));
const save = (now: SavedSettings, settings: Settings, person: PersonName = 'admin') => jira.call(person, 'save-settings', { ...HAR, version: now.version, settings });
/** Saves what `change` makes of the settings as they are now. */
async function saved(change: (settings: Settings) => Settings) {
  const { now } = await open();
  return good(await save(now, change(now.settings)));
}

test('a project begins with the settings that nobody has made, and says what they may speak of', async () => {
  const { now, itemTypes, roles, can } = await open();
  expect(now).toEqual({ version: 1, figuresVersion: 1, settings: DEFAULT_SETTINGS, saved: null, settling: false, by: null });
  expect(itemTypes).toEqual(expect.arrayContaining([{ id: '10000', name: 'Epic', level: 1 }, { id: BUG, name: 'Bug', level: 0 }]));
  expect(roles.length).toBeGreaterThan(0);
  expect(can).toEqual({ administer: true });
});

test('who does not administer the project reads the settings, without the roles that Jira does not tell them', async () => {
  expect(await open('stakeholder')).toMatchObject({ can: { administer: false }, now: { version: expect.any(Number) }, roles: [], customerFields: [] });
});

test('a change is seen before it is saved: what the preview says is what comes', async () => {
  const { now } = await open();
  const settings = { ...weighing({ urgency: 60 }, now.settings), halfLifeDays: null };
  const preview = good(await jira.call('admin', 'preview-settings', { ...HAR, settings }));
  expect((await open()).now).toEqual(now);
  const one = await itemSeen(jira, 'HAR-1');
  const ours = preview.figures.find(({ issue }) => issue === one.id)!;
  expect(preview.figures).toHaveLength(2);
  expect(ours.now).toEqual(one.figures);
  expect(ours.now.asking).toBeCloseTo(0.25, 2);
  expect(ours.then.asking).toBe(1);

  const { now: next, job } = good(await save(now, settings));
  expect(next).toMatchObject({ version: now.version + 1, by: { name: expect.stringMatching(/./) }, settling: true });
  expect(job).toMatchObject({ kind: 'figures', state: 'running' });
  const { item, model } = good(await jira.call('team', 'open-item', { issue: 'HAR-1' }));
  expect(model).toEqual(preview.then);
  expect(item.figures).toEqual(ours.then);
});

test('the values on the issues follow in the background, and the settings say when they have', async () => {
  await saved((settings) => weighing({ urgency: 10, impact: 80 }, settings));
  await jira.drain();
  const { now, jobs } = await eventually(open, ({ now: { settling } }) => !settling);
  expect(jobs[0]).toMatchObject({ kind: 'figures', state: 'done' });
  expect(now.settling).toBe(false);
  expect((await itemSeen(jira, 'HAR-1')).state).toBe('current');
});

test('of two admins who save at once the second is told, and what the first saved stands', async () => {
  const { now } = await open();
  const first = good(await save(now, { ...now.settings, withDone: !now.settings.withDone }));
  expect(await save(now, weighing({ fit: 99 }, now.settings), 'pmo')).toEqual({ ok: false, problem: { code: 'conflict' } });
  expect((await open()).now).toMatchObject({ version: first.now.version, settings: first.now.settings });
  const both = await Promise.all((['admin', 'pmo'] as const).map((person) => save(first.now, weighing({ fit: person === 'admin' ? 11 : 12 }, now.settings), person)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('what is saved as it is already makes no version', async () => {
  const { now } = await open();
  expect(good(await save(now, now.settings))).toMatchObject({ now: { version: now.version, saved: now.saved }, job: null });
});

test('objectives alone have nothing written, and one that is deleted while an item serves it stays named', async () => {
  await jira.drain();
  await eventually(open, ({ now: { settling } }) => !settling);
  const { now, job } = await saved((settings) => ({ ...settings, objectives: [{ id: '', name: ' Fewer visits ', removed: false }] }));
  expect(job).toBeNull();
  const [objective] = now.settings.objectives;
  expect(objective).toEqual({ id: expect.stringMatching(/./), name: 'Fewer visits', removed: false });
  good(await jira.call('team', 'set-objective', { issue: 'HAR-1', objective: objective!.id }));
  await saved((settings) => ({ ...settings, objectives: [] }));
  expect(good(await jira.call('team', 'open-item', { issue: 'HAR-1' }))).toMatchObject({
    item: { figures: { objective: objective!.id } },
    objectives: [{ id: objective!.id, name: 'Fewer visits', removed: true }],
  });
});

test('versions are listed, newest first, and an older one is restored by saving it again', async () => {
  const { now: before } = await open();
  const { now: bugs } = await saved((settings) => ({ ...settings, itemTypes: [BUG] }));
  expect(good(await jira.call('team', 'open-prioritise', HAR)).items.map(({ key }) => key)).toEqual(['HAR-4']);
  const { versions } = await eventually(async () => good(await jira.call('stakeholder', 'list-settings', HAR)), ({ versions: [newest] }) => newest?.version === bugs.version);
  expect(versions.map(({ version }) => version)).toEqual([...versions.map(({ version }) => version)].sort((a, b) => b - a));
  const old = versions.find(({ version }) => version === before.version)!;
  expect(old.settings).toEqual(before.settings);
  const restored = good(await save(bugs, old.settings));
  expect(restored.now).toMatchObject({ version: bugs.version + 1, settings: before.settings });
  expect(good(await jira.call('team', 'open-prioritise', HAR)).items.map(({ key }) => key).sort()).toEqual(['HAR-1', 'HAR-2', 'HAR-3']);
});

test('a preview of other types says what the list is and would be', async () => {
  const { jql } = good(await jira.call('admin', 'preview-settings', { ...HAR, settings: { ...(await open()).now.settings, itemTypes: [BUG], withDone: true } }));
  expect(jql.then).toMatch(/issuetype in \(10004\)$/);
  expect(jql.now).not.toBe(jql.then);
});

const fit = (said: object) => ({ ...DEFAULT_SETTINGS, criteria: { ...DEFAULT_SETTINGS.criteria, fit: { ...DEFAULT_SETTINGS.criteria.fit!, ...said } } });
const FIVE = ['a', 'b', 'c', 'd', 'e'];

test.each([
  ['weights that sum to zero', weighing({ impact: 0, reach: 0, fit: 0, urgency: 0 }), 'criteria', 'weights'],
  ['no weight of Customer impact', weighing({ impact: 0 }), 'criteria.impact.weight', 'keyWeight'],
  ['a type that the project does not have', { ...DEFAULT_SETTINGS, itemTypes: ['1'] }, 'itemTypes', 'itemTypes'],
  ['a role that the project does not have', fit({ roles: ['424242'] }), 'criteria.fit.roles', 'roles'],
  ['an anchor of white space', fit({ words: { question: 'Why?', anchors: [...FIVE.slice(1), ' \u200b '] } }), 'criteria.fit.words.anchors', 'anchors'],
  ['objectives of one name but for spaces', { ...DEFAULT_SETTINGS, objectives: ['Grow', ' grow '].map((name) => ({ id: '', name, removed: false })) }, 'objectives.1.name', 'objectiveTwice'],
  ['a weight that is a word', fit({ weight: 'much' }), 'settings.criteria.fit.weight', 'shape'],
  ['no tiers', { ...DEFAULT_SETTINGS, tierWeights: undefined }, 'settings.tierWeights', 'shape'],
] as [string, Settings, string, string][])('%s: the rule is named, and nothing is stored', async (_, settings, field, rule) => {
  const { now } = await open();
  const problem = { code: 'invalid', field, rule };
  expect(await save(now, settings)).toEqual({ ok: false, problem });
  expect(await jira.call('admin', 'preview-settings', { ...HAR, settings })).toEqual({ ok: false, problem });
  expect((await open()).now).toMatchObject({ version: now.version, settings: now.settings });
});

test('a criterion that is called like a part of the language is dropped', async () => {
  const { now } = await open();
  const settings = JSON.parse(JSON.stringify(now.settings).replace('"criteria":{', '"criteria":{"__proto__":{"weight":9,"words":null,"roles":[]},')) as Settings;
  const reply = await save(now, settings);
  expect(reply).toMatchObject({ ok: true, now: { version: now.version, settings: now.settings }, job: null });
});
