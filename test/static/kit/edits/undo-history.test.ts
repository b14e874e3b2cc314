import fc from 'fast-check';
import { NO_HISTORY, redo, refuse, remember, settle, undo, type Done, type UndoHistory } from '../../../../static/kit/edits/undo-history';

const done = (edit: number, group = edit): Done => ({ edit, group, issue: 'A-1', change: { kind: 'must do', reason: `${edit}` }, before: { kind: 'must do', reason: null } });
const made = (...edits: number[]) => edits.reduce((history, edit) => remember(history, [done(edit)]), NO_HISTORY);
const counter = (from: number) => () => from++;
const back = (history: UndoHistory, edit?: number) => undo(history, counter(900), edit);

test('the last change is taken back first, or the one that is named', () => {
  expect(back(made(1, 2, 3))?.[1]).toMatchObject([{ edit: 900, change: { reason: '3' } }]);
  expect(back(made(1, 2, 3), 2)?.[0].done.map(({ edit }) => edit)).toEqual([1, 3]);
  expect(back(NO_HISTORY)).toBeNull();
  expect(redo(made(1), counter(9))).toBeNull();
});

test('a new change ends what could be made again', () => {
  const [undone] = back(made(1, 2))!;
  expect(remember(undone, [done(10)]).undone).toEqual([]);
});

const acts = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }).map((sizes) =>
  sizes.reduce((history, size, group) => remember(history, Array.from({ length: size }, (_, at) => done(group * 10 + at, group))), NO_HISTORY),
);

test('any number of undos followed by as many redos leaves the changes as they were, acts of several too', () => {
  fc.assert(
    fc.property(acts, fc.nat(10), (start, steps) => {
      const next = counter(1000);
      let history = start;
      for (let at = 0; at < steps; at += 1) history = undo(history, next)?.[0] ?? history;
      for (let at = 0; at < steps; at += 1) history = redo(history, next)?.[0] ?? history;
      expect(history.done.map(({ group, change }) => [group, change])).toEqual(start.done.map(({ group, change }) => [group, change]));
    }),
  );
});

test('an act of several is undone as one, its last change first', () => {
  const history = remember(made(1), [done(2, 2), done(3, 2), done(4, 2)]);
  const [after, undone] = back(history)!;
  expect(undone.map(({ edit, change }) => [edit, change])).toEqual([4, 3, 2].map((reason, at) => [900 + at, { kind: 'must do', reason: `${reason}` }]));
  expect(after.done.map(({ edit }) => edit)).toEqual([1]);
  expect(back(after)?.[0].done).toEqual([]);
});

test('200 acts are kept, however many changes each has', () => {
  const long = Array.from({ length: 201 }, (_, group) => [done(group * 2, group), done(group * 2 + 1, group)]).reduce(remember, NO_HISTORY);
  expect([long.done.length, long.done[0]?.group]).toEqual([400, 1]);
});

test('what is refused is forgotten; a refused undo or redo goes back where it was', () => {
  expect(refuse(made(1, 2), 2, 'person').done.map(({ edit }) => edit)).toEqual([1]);
  const [undone] = back(made(1, 2))!;
  expect(refuse(undone, 900, 'undo')).toMatchObject({ done: [{ edit: 1 }, { change: { reason: '2' } }], undone: [] });
  const [redone] = redo(undone, counter(10))!;
  expect(refuse(redone, 10, 'redo').undone).toHaveLength(1);
});

test('of an act of several one refused undo goes back alone, and can be undone again', () => {
  const [undone] = back(remember(NO_HISTORY, [done(1, 1), done(2, 1)]))!;
  const after = refuse(undone, 901, 'undo');
  expect([after.done.map(({ change }) => change), after.undone.length]).toEqual([[{ kind: 'must do', reason: '1' }], 1]);
  expect(back(after)?.[0].undone).toHaveLength(2);
});

test('the reply corrects what an undo would send', () => {
  const before = { kind: 'must do' as const, reason: 'older' };
  expect(settle(made(1, 2), 1, before).done[0]?.before).toEqual(before);
});
