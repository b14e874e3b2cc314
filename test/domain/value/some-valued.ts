import fc from 'fast-check';
import { secondsOf, type Day } from '../../../src/domain/day';
import { stepsBy, type StatusCategory, type Step } from '../../../src/domain/value/steps';
import type { ValuedItem } from '../../../src/domain/value/valued-item';

export const FROM = '2025-11-23';
export const TODAY = '2026-11-23';
export const NOW = secondsOf(TODAY) + 36_000;

/** An item that always stood as `category`, but for what is said. */
export function valued(id: string, value: number | null, said: Partial<ValuedItem> = {}): ValuedItem {
  return { id, value, exactValue: value, steps: [step('2026-01-01', 'new')], told: true, ratedAt: NOW, heardOn: null, objective: null, ...said };
}

export function step(day: Day, category: Step['category']): Step {
  return { day, category };
}

const someSteps = fc
  .record({
    createdOn: fc.integer({ min: -400, max: 365 }),
    category: fc.constantFrom<StatusCategory>('new', 'indeterminate', 'done'),
    changes: fc.array(fc.record({ after: fc.integer({ min: 0, max: 800 }), from: fc.constantFrom('new', 'done', '?'), to: fc.constantFrom('new', 'indeterminate', 'done', '?') }), { maxLength: 6 }),
  })
  .map(({ createdOn, category, changes }) => {
    const created = secondsOf(FROM) + createdOn * 86_400;
    const within = changes.map(({ after, from, to }) => ({ at: Math.min(NOW, created + after * 86_400), from, to }));
    return stepsBy((status) => (status === '?' ? null : (status as StatusCategory)))({ createdAt: created, category, changes: within });
  });

/** Items of every age and way, rated or not, from long before the period until its last day. */
export const someItems: fc.Arbitrary<ValuedItem[]> = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 }),
      steps: someSteps,
      told: fc.boolean(),
      ratedAt: fc.option(fc.integer({ min: NOW - 200 * 86_400, max: NOW })),
      heardOn: fc.option(fc.constantFrom('2026-01-01', '2026-08-24', '2026-08-25', '2026-08-26', TODAY)),
      objective: fc.option(fc.constantFrom('growth', 'trust', 'gone')),
    }),
    { maxLength: 30 },
  )
  .map((items) => items.map((item, at) => ({ ...item, exactValue: item.value, id: String(at) })));
