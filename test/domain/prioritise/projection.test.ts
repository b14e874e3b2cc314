import { TIERS, type Tier } from '../../../src/domain/feedback/tier';
import fc from 'fast-check';
import { withVoice, type Importance } from '../../../src/domain/feedback/voice';
import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project } from '../../../src/domain/prioritise/projection';
import { emptyStanding, withAnswers } from '../../../src/domain/prioritise/standing';
import { valueOf } from '../../../src/domain/prioritise/value';
import { aDay, aStanding, TODAY } from '../../support/arbitrary';

const empty = emptyStanding('1', 'P');
const heard = (customer: string, importance: Importance) => ({ customer, day: TODAY, importance, feedback: customer });

test('of an item that nobody spoke of, reach is known to be none and the rest is unknown', () => {
  expect(project(empty, DEFAULT_MODEL, TODAY)).toMatchObject({
    criteria: { reach: { low: 0, likely: 0, high: 0, n: 0 } },
    customers: 0,
    asking: 0,
    effort: null,
    confidence: null,
    mustDo: 0,
    ratedAt: null,
  });
  expect(Object.keys(project(empty, DEFAULT_MODEL, TODAY).criteria)).toEqual(['reach']);
});

test('reach follows from voices until a person sets it aside', () => {
  const asked = { ...empty, voices: [heard('a', 3), heard('b', 3), heard('c', 3)] };
  expect(project(asked, DEFAULT_MODEL, TODAY).criteria.reach).toMatchObject({ likely: expect.closeTo(50, 10), n: 0 });
  const overridden = withAnswers(asked, 'ann', { reach: answerOf('reach', { likely: 90, sure: 'sure', reason: 'a partner' }, 5) });
  expect(project(overridden, DEFAULT_MODEL, TODAY).criteria.reach).toEqual({ low: 85, likely: 90, high: 95, n: 1 });
});

test('confidence is the median over the raters of impact; the newest answer dates the figures', () => {
  const rated = withAnswers(empty, 'ann', { impact: answerOf('impact', { likely: 50, sure: 'guess' }, 10) });
  const twice = withAnswers(rated, 'bob', { impact: answerOf('impact', { likely: 50, sure: 'sure' }, 30), fit: answerOf('fit', { likely: 1, sure: 'sure' }, 20) });
  expect(project(twice, DEFAULT_MODEL, TODAY)).toMatchObject({ confidence: 0.75, ratedAt: 30 });
});

test('fading shows: the same voices ask less a year later', () => {
  const asked = { ...empty, voices: [heard('a', 3)] };
  expect(project(asked, DEFAULT_MODEL, '2027-11-01').asking).toBeCloseTo(0.25, 10);
});

test('the same standing, model and day give the same bytes', () => {
  fc.assert(
    fc.property(aStanding, aDay, (standing, day) => {
      const reread = { ...(JSON.parse(JSON.stringify(standing)) as typeof standing), answers: Object.fromEntries(Object.entries(standing.answers).reverse()) };
      expect(JSON.stringify(project(reread, DEFAULT_MODEL, day))).toBe(JSON.stringify(project(standing, DEFAULT_MODEL, day)));
    }),
  );
});

test('the figures fit the issue property whoever rated', () => {
  fc.assert(fc.property(aStanding, (standing) => JSON.stringify(project(standing, DEFAULT_MODEL, TODAY)).length <= 2048));
});

test('feedback of a further customer never lowers Value', () => {
  const aNewVoice = fc.record({ customer: fc.constant('newcomer'), day: aDay, importance: fc.constantFrom<Importance>(0, 1, 2, 3), feedback: fc.constant('f') });
  fc.assert(
    fc.property(aStanding, aNewVoice, fc.constantFrom<Tier>(...TIERS), (standing, voice, tier) => {
      const model = { ...DEFAULT_MODEL, tierWeights: { key: 2, standard: 1, small: 0.5 } };
      const rated = withAnswers(standing, 'ann', { impact: answerOf('impact', { likely: 50, sure: 'sure' }, 0) });
      const before = valueOf(DEFAULT_MODEL, project(rated, model, TODAY).criteria);
      const after = valueOf(DEFAULT_MODEL, project({ ...rated, voices: withVoice(rated.voices, voice), tiers: { newcomer: tier } }, model, TODAY).criteria);
      if (before.kind !== 'rated' || after.kind !== 'rated') throw new Error('A rated item has a value.');
      for (const end of ['low', 'likely', 'high'] as const) expect(after[end]).toBeGreaterThanOrEqual(before[end] - 1e-9);
    }),
  );
});
