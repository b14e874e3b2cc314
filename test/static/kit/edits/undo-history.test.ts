import fc from 'fast-check';
import { NO_HISTORY, redo, refuse, remember, settle, undo, type Done } from '../../../../static/kit/edits/undo-history';

const done = (edit: number): Done => ({ edit, issue: 'A-1', change: { kind: 'must do', reason: `${edit}` }, before: { kind: 'must do', reason: null } });
const made = (...edits: number[]) => edits.reduce((history, edit) => remember(history, done(edit)), NO_HISTORY);

test('the last change is taken back first, or the one that is named', () => {
  expect(undo(made(1, 2, 3), 9)?.[1].edit).toBe(3);
  expect(undo(made(1, 2, 3), 9, 2)?.[0].done.map(({ edit }) => edit)).toEqual([1, 3]);
  expect(undo(NO_HISTORY, 9)).toBeNull();
  expect(redo(made(1), 9)).toBeNull();
});

test('a new change ends what could be made again', () => {
  const [undone] = undo(made(1, 2), 9)!;
  expect(remember(undone, done(10)).undone).toEqual([]);
});

test('any number of undos followed by as many redos leaves the changes as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(12), (count, back) => {
      const start = made(...Array.from({ length: count }, (_, at) => at));
      let history = start;
      for (let at = 0; at < back; at += 1) history = undo(history, 100 + at)?.[0] ?? history;
      for (let at = 0; at < back; at += 1) history = redo(history, 200 + at)?.[0] ?? history;
      expect(history.done.map(({ change }) => change)).toEqual(start.done.map(({ change }) => change));
    }),
  );
});

test('what is refused is forgotten; a refused undo or redo goes back where it was', () => {
  expect(refuse(made(1, 2), 2, 'person').done.map(({ edit }) => edit)).toEqual([1]);
  const [undone] = undo(made(1, 2), 9)!;
  expect(refuse(undone, 9, 'undo')).toMatchObject({ done: [{ edit: 1 }, { change: { reason: '2' } }], undone: [] });
  const [redone] = redo(undone, 10)!;
  expect(refuse(redone, 10, 'redo').undone).toHaveLength(1);
});

test('the reply corrects what an undo would send', () => {
  const before = { kind: 'must do' as const, reason: 'older' };
  expect(settle(made(1, 2), 1, before).done[0]?.before).toEqual(before);
});
