import type { AnswerInput, Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { answerOf, saidIn } from '../../../src/domain/prioritise/answer-of';
import { project } from '../../../src/domain/prioritise/projection';
import { emptyStanding, withAnswers, type Standing } from '../../../src/domain/prioritise/standing';
import { CallFailed } from '../../../static/kit/call-failed';
import { shownItem } from '../../../static/kit/edits/shown-item';
import { firstListing } from '../../../static/workspace/prioritise/listing';
import { createPrioritiseStore, type PrioritiseWorld } from '../../../static/workspace/prioritise/prioritise-store';
import { aPage, anItem } from './some-items';

const ME = 'me';
const say = (criterion: string, likely: number) => ({ kind: 'answers' as const, answers: { [criterion]: { likely, sure: 'fairly' as const } } });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page over an app that keeps what it is told, and fails with `trouble` while that is set. */
function openPage() {
  const standings = new Map<string, Standing>();
  const app = { trouble: null as CallFailed['problem'] | null, asked: [] as unknown[] };
  const itemOf = (standing: Standing): Item =>
    anItem({ id: standing.issue, figures: project(standing, DEFAULT_MODEL, '2026-11-23'), mine: { ...standing.answers[ME] }, mustDo: standing.mustDo, why: standing.why, version: standing.version });
  const write = (issue: string, change: (old: Standing) => Standing, asked: unknown): Item => {
    app.asked.push(asked);
    if (app.trouble) throw new CallFailed(app.trouble);
    const old = standings.get(issue) ?? emptyStanding(issue, 'P');
    const standing = { ...change(old), version: old.version + 1 };
    standings.set(issue, standing);
    return itemOf(standing);
  };
  const world: PrioritiseWorld = {
    async rate(issue, answers) {
      const mine = standings.get(issue)?.answers[ME] ?? {};
      const before: Record<string, AnswerInput> = Object.fromEntries(Object.keys(answers).map((key) => [key, mine[key] ? saidIn(mine[key]) : null]));
      const kept = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer && answerOf(key, answer, 9)]));
      return { item: write(issue, (old) => withAnswers(old, ME, kept), answers), before };
    },
    async setMustDo(issue, reason) {
      const before = standings.get(issue)?.mustDo?.reason ?? null;
      return { item: write(issue, (old) => ({ ...old, mustDo: reason ? { reason, by: ME, at: 9 } : null }), reason), before };
    },
    async setWhy(issue, why) {
      const before = standings.get(issue)?.why ?? null;
      return { item: write(issue, (old) => ({ ...old, why }), why), before };
    },
    async setObjective(issue, objective) {
      const before = standings.get(issue)?.objective ?? null;
      return { item: write(issue, (old) => ({ ...old, objective }), objective), before };
    },
    wait: () => new Promise(() => undefined),
    now: () => 9,
  };
  const store = createPrioritiseStore(firstListing(aPage([anItem({ id: '1', version: 0 }), anItem({ id: '2', version: 0 })])), world);
  const shown = (issue: string) => {
    const { listing, edits } = store.getState();
    return shownItem(listing.items.get(issue)!, edits.filter((edit) => edit.issue === issue), listing.model).item;
  };
  const stored = (issue: string, criterion: string) => standings.get(issue)?.answers[ME]?.[criterion]?.likely;
  return { store, app, shown, stored };
}

test('an answer shows at once, is sent, and stays', async () => {
  const { store, shown, stored } = openPage();
  store.actions.change('1', say('impact', 75));
  expect(shown('1').figures.criteria.impact).toMatchObject({ low: 63, likely: 75, high: 87, n: 1 });
  expect(store.getState().notice).toMatchObject({ kind: 'changed' });
  await settled();
  expect([store.getState().edits.length, stored('1', 'impact'), shown('1').version]).toEqual([0, 75, 1]);
});

test('a refused answer goes back, says why, is kept as a draft and can be tried again', async () => {
  const { store, app, shown, stored } = openPage();
  store.actions.change('1', say('impact', 25));
  await settled();
  app.trouble = { code: 'not-allowed', needs: 'EDIT_ISSUES' };
  store.actions.change('1', say('impact', 100));
  expect(shown('1').mine.impact?.likely).toBe(100);
  await settled();
  const { notice, drafts } = store.getState();
  expect(shown('1').mine.impact?.likely).toBe(25);
  expect(notice).toMatchObject({ kind: 'refused', trouble: app.trouble });
  expect(drafts).toHaveLength(1);
  app.trouble = null;
  store.actions.retry(drafts[0]!);
  await settled();
  expect([store.getState().drafts.length, stored('1', 'impact')]).toEqual([0, 100]);
  store.actions.undo();
  await settled();
  expect(stored('1', 'impact')).toBe(25);
});

test('undo sends back what stood before, redo makes it again, across items and kinds', async () => {
  const { store, shown, stored } = openPage();
  store.actions.change('1', say('impact', 75));
  store.actions.change('2', { kind: 'must do', reason: 'law' });
  store.actions.change('1', say('impact', 50));
  await settled();
  expect(store.actions.undo()).toBe(true);
  await settled();
  expect(stored('1', 'impact')).toBe(75);
  store.actions.undo();
  store.actions.undo();
  await settled();
  expect([stored('1', 'impact'), shown('2').mustDo, store.actions.undo()]).toEqual([undefined, null, false]);
  store.actions.redo();
  store.actions.redo();
  store.actions.redo();
  await settled();
  expect([stored('1', 'impact'), shown('2').mustDo?.reason, store.actions.redo()]).toEqual([50, 'law', false]);
});

test('a change made before the one before it is confirmed knows what stood', async () => {
  const { store, stored } = openPage();
  store.actions.change('1', say('impact', 75));
  store.actions.change('1', say('impact', 25));
  store.actions.undo();
  await settled();
  expect(stored('1', 'impact')).toBe(75);
});

test('the undo of a flag takes back its own change, not the last one', async () => {
  const { store, stored } = openPage();
  store.actions.change('1', say('impact', 75));
  const { notice } = store.getState();
  store.actions.change('1', say('fit', 50));
  store.actions.undo(notice?.kind === 'changed' ? notice.done.edit : -1);
  await settled();
  expect([stored('1', 'impact'), stored('1', 'fit')]).toEqual([undefined, 50]);
});

test('a refused undo is still there to undo', async () => {
  const { store, app, stored } = openPage();
  store.actions.change('1', say('impact', 75));
  await settled();
  app.trouble = { code: 'conflict' };
  store.actions.undo();
  await settled();
  expect([stored('1', 'impact'), store.getState().drafts.length]).toEqual([75, 0]);
  app.trouble = null;
  expect(store.actions.undo()).toBe(true);
  await settled();
  expect(stored('1', 'impact')).toBeUndefined();
});

test('offline, answers wait in their order and go out on the next try', async () => {
  const { store, app, shown, stored } = openPage();
  app.trouble = { code: 'offline' };
  store.actions.change('1', say('impact', 75));
  store.actions.change('2', say('impact', 50));
  await settled();
  expect(store.getState()).toMatchObject({ stall: { trouble: { code: 'offline' } }, edits: [{ issue: '1' }, { issue: '2' }] });
  expect([app.asked.length, shown('2').mine.impact?.likely]).toEqual([1, 50]);
  app.trouble = null;
  store.actions.tryNow();
  await settled();
  expect([store.getState().stall, stored('1', 'impact'), stored('2', 'impact')]).toEqual([null, 75, 50]);
});

test('an item that is not here is not changed', () => {
  const { store } = openPage();
  store.actions.change('9', say('impact', 75));
  expect(store.getState().edits).toEqual([]);
});

test.each([
  [{ kind: 'why', why: 'Clerks wait for it' }, { kind: 'why', why: null }],
  [{ kind: 'objective', objective: 'o1' }, { kind: 'objective', objective: null }],
] as const)('%j shows at once, and undo sends back what stood before', async (change, before) => {
  const { store, shown, app } = openPage();
  const now = () => ({ why: shown('1').why, objective: shown('1').figures.objective });
  store.actions.change('1', change);
  const { kind: _, ...said } = change;
  expect(now()).toMatchObject(said);
  await settled();
  expect(store.getState().history.done).toMatchObject([{ change, before }]);
  store.actions.undo();
  await settled();
  expect(app.asked.at(-1)).toBeNull();
  expect(now()).toEqual({ why: null, objective: null });
});

test('a refused why goes back and is kept as a draft', async () => {
  const { store, shown, app } = openPage();
  app.trouble = { code: 'not-allowed', needs: 'EDIT_ISSUES' };
  store.actions.change('1', { kind: 'why', why: 'Clerks wait for it' });
  await settled();
  expect(shown('1').why).toBeNull();
  expect(store.getState().drafts).toMatchObject([{ edit: { change: { kind: 'why', why: 'Clerks wait for it' } } }]);
});
