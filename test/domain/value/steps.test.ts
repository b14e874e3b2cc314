import fc from 'fast-check';
import { secondsOf } from '../../../src/domain/day';
import { stepsBy, type StatusCategory, type StatusChange } from '../../../src/domain/value/steps';

const MEANS: Record<string, StatusCategory> = { '1': 'new', '3': 'indeterminate', '4': 'indeterminate', '6': 'done' };
const categoryOf = (status: string | null) => MEANS[status ?? ''] ?? null;
const on = (day: string, from: string, to: string, hour = 12): StatusChange => ({ at: secondsOf(day) + hour * 3600, from, to });
const steps = (category: StatusCategory, changes: StatusChange[], createdOn = '2026-01-01') => stepsBy(categoryOf)({ createdAt: secondsOf(createdOn) + 3600, category, changes });

test('an item stands in the status it was created with until its first change', () => {
  expect(steps('indeterminate', [on('2026-03-05', '1', '3')])).toEqual([
    { day: '2026-01-01', category: 'new' },
    { day: '2026-03-05', category: 'indeterminate' },
  ]);
});

test('an item that is reopened leaves done again', () => {
  const changes = [on('2026-02-01', '1', '6'), on('2026-03-01', '6', '3'), on('2026-04-01', '3', '6')];
  expect(steps('done', changes).map(({ day, category }) => [day, category])).toEqual([
    ['2026-01-01', 'new'],
    ['2026-02-01', 'done'],
    ['2026-03-01', 'indeterminate'],
    ['2026-04-01', 'done'],
  ]);
});

test('a day counts as it ended: done and reopened within it is not done', () => {
  expect(steps('indeterminate', [on('2026-02-01', '1', '6', 9), on('2026-02-01', '6', '3', 15)])).toEqual([
    { day: '2026-01-01', category: 'new' },
    { day: '2026-02-01', category: 'indeterminate' },
  ]);
});

test('a status that nobody knows is not guessed', () => {
  expect(steps('done', [on('2026-02-01', '1', '99'), on('2026-03-01', '99', '6')])[1]).toEqual({ day: '2026-02-01', category: null });
});

test('where it stands now is read from the item itself, whatever its history says last', () => {
  expect(steps('done', [on('2026-02-01', '1', '3')]).at(-1)).toEqual({ day: '2026-02-01', category: 'done' });
  expect(steps('done', [on('2026-02-01', '1', '99')]).at(-1)).toEqual({ day: '2026-02-01', category: 'done' });
});

test('without a change it always stood as it stands now', () => {
  expect(steps('done', [])).toEqual([{ day: '2026-01-01', category: 'done' }]);
});

test('a change dated before the creation counts from the creation on', () => {
  expect(steps('done', [on('2025-06-01', '1', '6')])).toEqual([{ day: '2026-01-01', category: 'done' }]);
});

const someChanges = fc.array(
  fc.record({ at: fc.integer({ min: secondsOf('2025-06-01'), max: secondsOf('2026-12-01') }), from: fc.constantFrom('1', '3', '6', '99', null), to: fc.constantFrom('1', '3', '6', '99', null) }),
  { maxLength: 12 },
);

test('steps go forward in time, differ from the one before, begin at the creation and end as the item stands', () => {
  fc.assert(
    fc.property(someChanges, fc.constantFrom<StatusCategory>('new', 'indeterminate', 'done'), (changes, category) => {
      const made = steps(category, changes);
      expect(made[0]!.day).toBe('2026-01-01');
      expect(made.at(-1)!.category).toBe(category);
      for (const [at, step] of made.slice(1).entries()) {
        expect(step.day > made[at]!.day).toBe(true);
        expect(step.category).not.toBe(made[at]!.category);
      }
    }),
  );
});
