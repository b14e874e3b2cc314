import type { AnswerInput, Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { emptyStanding, withAnswers, type FeedbackHead, type Standing } from '../../../src/domain/prioritise/standing';
import { answerOf, saidIn } from '../../../src/domain/prioritise/answer-of';
import { project } from '../../../src/domain/prioritise/projection';
import { CallFailed } from '../../../static/kit/call-failed';
import { shownItem } from '../../../static/kit/edits/shown-item';
import { createPanelStore, type PanelStore, type PanelWorld } from '../../../static/issue/panel-store';

const ME = 'me';
const impact = (likely: number) => ({ kind: 'answers' as const, answers: { impact: { likely, sure: 'fairly' as const } } });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A panel over an app that keeps what it is told, refuses while `refuse` is set, and remembers what was asked. */
function openPanel() {
  let standing: Standing = emptyStanding('10001', '1');
  const asked: Record<string, AnswerInput>[] = [];
  const app = { refuse: null as CallFailed['problem'] | null, asked };
  const world: PanelWorld = {
    async rate(_issue, answers) {
      asked.push({ ...answers });
      if (app.refuse) throw new CallFailed(app.refuse);
      const mine = standing.answers[ME] ?? {};
      const before = Object.fromEntries(Object.keys(answers).map((key) => [key, mine[key] ? saidIn(mine[key]) : null]));
      const said = Object.entries(answers).map(([key, answer]) => [key, answer && answerOf(key, answer, 9)]);
      standing = { ...withAnswers(standing, ME, Object.fromEntries(said)), version: standing.version + 1 };
      return { item: itemOf(standing), before };
    },
    async setMustDo(_issue, reason) {
      const before = standing.mustDo?.reason ?? null;
      standing = { ...standing, version: standing.version + 1, mustDo: reason ? { reason, by: ME, at: 9 } : null };
      return { item: itemOf(standing), before };
    },
    async setWhy(_issue, why) {
      const before = standing.why;
      standing = { ...standing, version: standing.version + 1, why };
      return { item: itemOf(standing), before };
    },
    async setObjective(_issue, objective) {
      const before = standing.objective;
      standing = { ...standing, version: standing.version + 1, objective };
      return { item: itemOf(standing), before };
    },
    wait: settled as PanelWorld['wait'],
    now: () => 9,
  };
  const opened = { item: itemOf(standing), can: { rate: true, comment: true, schedule: true, administer: false, closed: [] }, model: DEFAULT_MODEL, objectives: [], feedback: [], feedbackCount: 0 };
  return { store: createPanelStore(opened, world), app, opened };
}

function itemOf(standing: Standing): Item {
  return {
    id: '10001', key: 'A-1', projectId: '1', summary: 'One', status: { name: 'Open', category: 'new' }, type: { id: '1', name: 'Epic' },
    figures: project(standing, DEFAULT_MODEL, '2026-11-23'), mine: { ...standing.answers[ME] }, mustDo: standing.mustDo, why: standing.why, state: 'current', version: standing.version,
  };
}

const shownImpact = (store: PanelStore) => {
  const { item, edits, model } = store.getState();
  return shownItem(item, edits, model).item.mine.impact?.likely;
};

test('an answer shows at once and stays', async () => {
  const { store } = openPanel();
  store.actions.change(impact(75));
  expect(shownImpact(store)).toBe(75);
  await settled();
  expect(store.getState().edits).toEqual([]);
  expect(store.getState().item.version).toBe(1);
  expect(shownImpact(store)).toBe(75);
});

test('a refused answer goes back with its reason, and can be tried again', async () => {
  const { store, app } = openPanel();
  store.actions.change(impact(50));
  await settled();
  app.refuse = { code: 'not-allowed', needs: 'EDIT_ISSUES' };
  store.actions.change(impact(100));
  expect(shownImpact(store)).toBe(100);
  await settled();
  expect(shownImpact(store)).toBe(50);
  expect(store.getState().draft?.trouble).toEqual({ code: 'not-allowed', needs: 'EDIT_ISSUES' });
  app.refuse = null;
  store.actions.retry();
  await settled();
  expect(shownImpact(store)).toBe(100);
  expect(store.getState().draft).toBeNull();
});

test('undo sends back what stood before, redo makes it again', async () => {
  const { store, app } = openPanel();
  store.actions.change(impact(50));
  store.actions.change(impact(100));
  await settled();
  expect(store.actions.undo()).toBe(true);
  await settled();
  expect(app.asked.at(-1)).toEqual({ impact: { likely: 50, sure: 'fairly' } });
  expect(store.actions.undo()).toBe(true);
  await settled();
  expect(app.asked.at(-1)).toEqual({ impact: null });
  expect(store.actions.undo()).toBe(false);
  expect(store.actions.redo()).toBe(true);
  await settled();
  expect(shownImpact(store)).toBe(50);
});

test('must do is pinned and let go by undo', async () => {
  const { store } = openPanel();
  store.actions.change({ kind: 'must do', reason: 'Law from 28 June' });
  await settled();
  expect(store.getState().item.mustDo?.reason).toBe('Law from 28 June');
  store.actions.undo();
  await settled();
  expect(store.getState().item.mustDo).toBeNull();
});

test('a why and an objective show at once and are taken back by undo', async () => {
  const { store } = openPanel();
  store.actions.change({ kind: 'why', why: 'Clerks wait for it' });
  store.actions.change({ kind: 'objective', objective: 'o1' });
  const { item, edits, model } = store.getState();
  expect(shownItem(item, edits, model).item).toMatchObject({ why: 'Clerks wait for it', figures: { objective: 'o1' } });
  await settled();
  store.actions.undo();
  store.actions.undo();
  await settled();
  expect(store.getState().item).toMatchObject({ why: null, figures: { objective: null } });
});

test('a reading older than what stands here is dropped', async () => {
  const { store, opened } = openPanel();
  store.actions.change(impact(75));
  await settled();
  store.actions.refresh(opened);
  expect(shownImpact(store)).toBe(75);
});

test('a feedback added twice with the same answer stands once', () => {
  const { store, opened } = openPanel();
  const head: FeedbackHead = { id: 'f1', customer: 'c1', customerName: 'Oakline', words: 'Twice.', cut: false, day: '2026-11-23', importance: 2, author: ME, at: 9, comments: 0, internal: false, project: 'P', source: null };
  store.actions.receive(opened.item, head);
  store.actions.receive(opened.item, head);
  expect(store.getState().feedback).toEqual([head]);
  expect(store.getState().feedbackCount).toBe(1);
});
