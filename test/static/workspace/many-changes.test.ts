import type { Item } from '../../../src/contract';
import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { CallFailed } from '../../../static/kit/call-failed';
import { firstListing } from '../../../static/workspace/prioritise/listing';
import { createPrioritiseStore, type Wanted } from '../../../static/workspace/prioritise/prioritise-store';
import { aPage, anItem } from './some-items';

const IDS = ['1', '2', '3', '4'];
const effort = (issue: string, likely: number): Wanted => ({ issue, change: { kind: 'answers', answers: { effort: { likely, sure: 'fairly' } } } });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page whose app refuses the issues in `refuses`, and answers only when `held` is false. */
function openPage() {
  const app = { refuses: new Set<string>(), sent: [] as string[], stored: new Map<string, number>(), held: false, release: () => {} };
  const store = createPrioritiseStore(firstListing(aPage(IDS.map((id) => anItem({ id, version: 0 })))), {
    async rate(issue, answers): Promise<{ item: Item; before: Record<string, null | { likely: number; sure: 'fairly' }> }> {
      app.sent.push(issue);
      if (app.held) await new Promise<void>((resolve) => (app.release = resolve));
      if (app.refuses.has(issue)) throw new CallFailed({ code: 'not-allowed', needs: 'EDIT_ISSUES' });
      const old = app.stored.get(issue);
      const said = answers.effort;
      if (said) app.stored.set(issue, said.likely);
      else app.stored.delete(issue);
      const mine: Item['mine'] = said ? { effort: answerOf('effort', said, 9) } : {};
      return { item: anItem({ id: issue, mine, version: app.sent.length }), before: { effort: old === undefined ? null : { likely: old, sure: 'fairly' } } };
    },
    setMustDo: () => Promise.reject(new Error('not asked')),
    setWhy: () => Promise.reject(new Error('not asked')),
    setObjective: () => Promise.reject(new Error('not asked')),
    wait: () => new Promise(() => undefined),
    now: () => 9,
  });
  return { store, app };
}

test('several changes are sent one after the other, undone as one and made again as one', async () => {
  const { store, app } = openPage();
  store.actions.changeMany(IDS.map((id, at) => effort(id, at + 1)));
  expect([store.getState().edits.length, store.getState().notice?.kind]).toEqual([4, 'changed many']);
  await settled();
  const all = [...app.stored];
  expect([app.sent, store.getState().batches]).toEqual([IDS, []]);
  store.actions.undo();
  await settled();
  expect(app.stored.size).toBe(0);
  expect(store.getState().notice).toMatchObject({ kind: 'changed many', by: 'undo', items: 4 });
  store.actions.redo();
  await settled();
  expect([...app.stored].sort()).toEqual(all);
  store.actions.undo();
  expect(store.actions.undo()).toBe(false);
});

test('what is refused in the middle is named once, kept as drafts, and the rest stays', async () => {
  const { store, app } = openPage();
  app.refuses = new Set(['2', '3']);
  store.actions.changeMany(IDS.map((id) => effort(id, 5)));
  await settled();
  const { notice, drafts } = store.getState();
  expect(notice).toMatchObject({ kind: 'refused many', batch: { refused: [{ edit: { issue: '2' } }, { edit: { issue: '3' } }] } });
  expect([drafts.map(({ edit }) => edit.issue), [...app.stored.keys()]]).toEqual([['2', '3'], ['1', '4']]);
  store.actions.undo();
  await settled();
  expect(app.stored.size).toBe(0);
});

test('stopped on the way, what has not gone out was never asked', async () => {
  const { store, app } = openPage();
  app.held = true;
  store.actions.changeMany(IDS.map((id) => effort(id, 5)));
  await settled();
  store.actions.stopBatch(store.getState().batches[0]!);
  app.held = false;
  app.release();
  await settled();
  expect([app.sent, store.getState().edits, store.getState().batches]).toEqual([['1'], [], []]);
  expect(store.getState().notice).toMatchObject({ kind: 'stopped', sent: 1, of: 4 });
  store.actions.undo();
  await settled();
  expect([app.sent, store.actions.undo()]).toEqual([['1', '1'], false]);
});

test('what could not be taken is told with what could, and alone when nothing could', () => {
  const { store } = openPage();
  store.actions.changeMany([effort('1', 5)], ['3 of 4']);
  expect(store.getState().notice).toMatchObject({ kind: 'changed many', items: 1, left: ['3 of 4'] });
  store.actions.changeMany([], ['4 of 4']);
  expect(store.getState().notice).toMatchObject({ kind: 'changed many', items: 0, left: ['4 of 4'] });
});
