import fc from 'fast-check';
import { dayOf, secondsOf } from '../../../../src/domain/day';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { project } from '../../../../src/domain/prioritise/projection';
import { figuresThen } from '../../../../src/domain/prioritise/replay/figures-then';
import { aStanding, TODAY } from '../../../support/arbitrary';

const before = (days: number) => dayOf(secondsOf(TODAY) - days * 86_400);

test('the figures of an earlier day follow from those of today, as long as nobody spoke since', () => {
  fc.assert(
    fc.property(aStanding, fc.integer({ min: 0, max: 400 }), (standing, days) => {
      const day = before(days);
      const old = { ...standing, voices: standing.voices.filter((voice) => voice.day <= day) };
      const then = figuresThen(project(old, DEFAULT_MODEL, TODAY), DEFAULT_MODEL, day);
      const was = project(old, DEFAULT_MODEL, day);
      expect(then.asking).toBeCloseTo(was.asking, 9);
      expect(then.criteria.reach!.likely).toBeCloseTo(was.criteria.reach!.likely, 6);
      expect({ ...then, asking: 0, criteria: { ...then.criteria, reach: null } }).toEqual({ ...was, asking: 0, criteria: { ...was.criteria, reach: null } });
    }),
  );
});

test('without fading nothing changes but the day', () => {
  const model = { ...DEFAULT_MODEL, halfLifeDays: null };
  fc.assert(
    fc.property(aStanding, (standing) => {
      const now = project(standing, model, TODAY);
      expect(figuresThen(now, model, before(90))).toEqual({ ...now, asOf: before(90) });
    }),
  );
});

test('of today, the figures are the same ones', () => {
  fc.assert(
    fc.property(aStanding, (standing) => {
      const now = project(standing, DEFAULT_MODEL, TODAY);
      expect(figuresThen(now, DEFAULT_MODEL, TODAY)).toBe(now);
    }),
  );
});
