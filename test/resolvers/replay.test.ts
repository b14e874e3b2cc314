import { dayOf } from '../../src/domain/day';
import { orderItems } from '../../src/domain/prioritise/order-items';
import { figuresThen } from '../../src/domain/prioritise/replay/figures-then';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { feedbackOn, good, itemSeen, rating } from '../support/said';

const FEW = { id: '10301', name: 'For few' };
const DAY = 86_400;

let jira: LocalJira;
let now: number;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [1, 2, 3, 4, 5].map((number) => anEpic({ number })) });
  await pass(0);
}, 90_000);
afterAll(() => jira.stop());

/** Lets so many seconds pass. */
async function pass(seconds: number): Promise<void> {
  const { body } = await jira.control<{ now: string }>('POST', 'clock', { advanceSeconds: seconds });
  now = Date.parse(body.now) / 1000;
}

const today = () => dayOf(now);
const replay = async (day: string, who: PersonName = 'team') => good(await jira.call(who, 'replay-order', { project: 'HAR', day }));

/** All that a page has of the list. */
async function listed() {
  const { items, model } = good(await jira.call('team', 'open-prioritise', { project: 'HAR' }));
  const figures = new Map(items.map((item) => [item.key, item]));
  return { items, model, figures };
}

/** The order of a day as a page puts it together: what changed since comes from the app, the rest it works out. */
async function orderOn(day: string) {
  const { items: now } = await listed();
  const { items, model } = await replay(day);
  const then = new Map(items.map(({ id, figures }) => [id, figures]));
  const all = now.map(({ id, key, figures }, rank) => ({ id, key, rank, figures: then.get(id) ?? figuresThen(figures, model, day) }));
  return orderItems(all.sort((a, b) => (a.key < b.key ? -1 : 1)).map((item, rank) => ({ ...item, rank })), model, 'value').ranked.map(({ key, figures }) => {
    const likely = Object.entries(figures.criteria).map(([criterion, figure]) => [criterion, Number(figure.likely.toFixed(9))]);
    return { key, ...Object.fromEntries(likely), customers: figures.customers, raters: figures.criteria.impact!.n };
  });
}

describe('the order of a day that has passed', () => {
  let then: string;
  let kept: Awaited<ReturnType<typeof orderOn>>;
  let asked: number;

  beforeAll(async () => {
    for (const [number, impact] of [[1, 75], [2, 50], [3, 25]] as const) good(await jira.call('team', 'rate', rating(`HAR-${number}`, impact)));
    good(await jira.call('admin', 'rate', rating('HAR-2', 100)));
    for (const customer of ['Acme', 'Beta']) good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-3', customer)));
    const gone = good(await jira.call('team', 'add-feedback', feedbackOn('HAR-1', 'Omega'))).feedback.id;
    then = today();
    kept = await orderOn(then);
    asked = (await itemSeen(jira, 'HAR-3')).figures.asking;
    await pass(2 * DAY);
    good(await jira.call('team', 'rate', { issue: 'HAR-1', answers: { impact: { likely: 0, sure: 'sure' }, effort: { likely: 6, sure: 'fairly' } } }));
    good(await jira.call('admin', 'rate', { issue: 'HAR-2', answers: { impact: null } }));
    good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-2', 'Gamma')));
    good(await jira.call('team', 'link-feedback', { feedback: gone, issue: 'HAR-1', importance: null }));
    good(await jira.call('team', 'set-must-do', { issue: 'HAR-2', reason: 'A law from June' }));
    good(await jira.call('team', 'rate', rating('HAR-4', 100)));
    await pass(DAY);
  }, 60_000);

  test('is what the page showed on that day, with each part of it', async () => {
    expect(await orderOn(then)).toEqual(kept);
    expect((await orderOn(today())).map(({ key }) => key)).not.toEqual(kept.map(({ key }) => key));
  });

  test('tells only what changed since, each as it was', async () => {
    const { items, every } = await replay(then);
    expect(every).toBe(false);
    const ids = await Promise.all(['HAR-1', 'HAR-2', 'HAR-4'].map(async (issue) => (await itemSeen(jira, issue)).id));
    expect(items.map(({ id }) => id).sort()).toEqual(ids.sort());
    const [first, second, fourth] = ids.map((id) => items.find((item) => item.id === id)!);
    expect(first!.figures).toMatchObject({ asOf: then, criteria: { impact: { likely: 75, n: 1 } }, customers: 1, effort: null, mustDo: 0 });
    expect(second!.figures).toMatchObject({ criteria: { impact: { likely: 75, n: 2 } }, customers: 0, mustDo: 0 });
    expect(fourth!.figures.criteria.impact).toBeUndefined();
  });

  test('names what moved an item most, and who did', async () => {
    const { items } = await replay(then);
    const { id } = await itemSeen(jira, 'HAR-1');
    expect(items.find((item) => item.id === id)!.most).toMatchObject({ kind: 'rated', criterion: 'impact', person: { name: expect.stringMatching(/\w/) } });
  });

  test('lets the voices of an item that nobody changed fade back', async () => {
    const { figures } = await itemSeen(jira, 'HAR-3');
    expect(figures.asking).toBeLessThan(asked);
    const { model } = await replay(then);
    expect(figuresThen(figures, model, then).asking).toBeCloseTo(asked, 9);
  });

  test('of today is what stands now', async () => {
    const { items } = await replay(today());
    for (const { id, figures } of items) {
      const { version: _version, ...is } = (await itemSeen(jira, id)).figures;
      expect(figures).toMatchObject(is);
    }
  });

  test('counts by the weights and the fading of then, after the settings changed', async () => {
    const weights = { ...DEFAULT_SETTINGS.criteria, urgency: { ...DEFAULT_SETTINGS.criteria.urgency!, weight: 90 } };
    good(await jira.call('admin', 'save-settings', { project: 'HAR', version: 1, settings: { ...DEFAULT_SETTINGS, criteria: weights, halfLifeDays: null } }));
    await jira.drain();
    const { model, items, every } = await replay(then);
    expect(model).toMatchObject({ version: 1, halfLifeDays: 182.5 });
    expect(every).toBe(true);
    expect(items).toHaveLength(4);
    expect(await orderOn(then)).toEqual(kept);
  });
});

test('who may not see an item is told nothing of it', async () => {
  good(await jira.call('team', 'rate', rating('HAR-5', 100)));
  const { id } = await itemSeen(jira, 'HAR-5');
  const day = dayOf(now - 10 * DAY);
  await jira.control('POST', 'permissions', { level: FEW, holders: [{ person: 'team' }] });
  expect((await jira.rest('pmo', 'PUT', '/rest/api/3/issue/HAR-5', { fields: { security: { id: FEW.id } } })).status).toBe(204);
  expect((await replay(day, 'team')).items.map((item) => item.id)).toContain(id);
  expect((await replay(day, 'stakeholder')).items.map((item) => item.id)).not.toContain(id);
});

test.each(['2026-02-30', '', 'yesterday', 7, null, '1969-12-31', '2999-01-01'])('the day %p is refused by name', async (day) => {
  expect(await jira.invoke('team', 'replay-order', { project: 'HAR', day })).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'day', rule: 'day' } });
});
