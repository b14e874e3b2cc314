import fc from 'fast-check';
import { TIERS, WEIGHTS_OFFERED, type TierWeights } from '../../src/domain/feedback/tier';
import { DEFAULT_SETTINGS, FADING, type CriterionSettings, type Settings } from '../../src/domain/settings/settings';

/** What a project has, of which settings may speak. */
export const IN_PROJECT = { itemTypes: ['epic', 'story', 'bug'], roles: ['10', '11'] };

const aText = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text.trim()}`);
const someWords = fc.record({ question: aText, anchors: fc.array(aText, { minLength: 5, maxLength: 5 }) });

const aCriterion = (least: number): fc.Arbitrary<CriterionSettings> =>
  fc.record({
    weight: fc.double({ min: least, max: 1000, noNaN: true }),
    words: fc.option(someWords),
    roles: fc.subarray(IN_PROJECT.roles),
  });

/** Settings that keep all rules in IN_PROJECT. */
export const someSettings: fc.Arbitrary<Settings> = fc.record({
  itemTypes: fc.option(fc.subarray(IN_PROJECT.itemTypes, { minLength: 1 })),
  withDone: fc.boolean(),
  criteria: fc.record({ impact: aCriterion(0.1), reach: aCriterion(0), fit: aCriterion(0), urgency: aCriterion(0) }),
  halfLifeDays: fc.constantFrom(...FADING),
  tierWeights: fc.record(Object.fromEntries(TIERS.map((tier) => [tier, fc.constantFrom(...WEIGHTS_OFFERED)]))) as unknown as fc.Arbitrary<TierWeights>,
  objectives: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }).chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.boolean().map((removed) => ({ id: `o${number}`, name: `Goal ${number}`, removed })))),
  ),
});

/** The default settings with other weights. */
export function weighing(weights: Readonly<Record<string, number>>, from: Settings = DEFAULT_SETTINGS): Settings {
  const criteria = Object.entries(from.criteria).map(([key, said]) => [key, { ...said, weight: weights[key] ?? said.weight }] as const);
  return { ...from, criteria: Object.fromEntries(criteria) };
}
