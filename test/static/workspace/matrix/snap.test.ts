import fc from 'fast-check';
import { DEFAULT_MODEL, STEPS } from '../../../../src/domain/prioritise/model';
import { matrixScales } from '../../../../static/workspace/prioritise/matrix/matrix-scales';
import { askedAt, nextStep, nextWeeks, valuesBySteps } from '../../../../static/workspace/prioritise/matrix/snap';

const rated = (likely: number) => ({ low: likely, likely, high: likely });
const SCALES = matrixScales([rated(6)], { width: 600, height: 500 }, 10);
const VALUES = valuesBySteps(DEFAULT_MODEL, { impact: rated(50), reach: rated(50), fit: rated(50), urgency: rated(50) });
const FROM = { x: SCALES.x(6), y: SCALES.y(50) };

test('the five answers make the five values that they would make as the team\'s', () => {
  expect(VALUES.map(Math.round)).toEqual([30, 40, 50, 60, 70]);
});

test('a bubble that is pulled to a line asks for that answer, and leaves the effort as it is', () => {
  STEPS.filter((step) => step !== 50).forEach((step) => {
    expect(askedAt(FROM, { x: FROM.x + 5, y: SCALES.y(VALUES[STEPS.indexOf(step)]!) + 3 }, SCALES, VALUES)).toEqual({ likely: step, weeks: null });
  });
});

test('a bubble that is pulled to the side asks for the size that is near, else for whole weeks', () => {
  const asks = (weeks: number) => askedAt(FROM, { x: SCALES.x(weeks), y: FROM.y - 5 }, SCALES, VALUES);
  expect([2, 2.1, 13.3, 26.5].map(asks)).toEqual([2, 2, 13, 26].map((weeks) => ({ likely: null, weeks })));
  expect([3.2, 9.4, 19.6].map(asks)).toEqual([3, 9, 20].map((weeks) => ({ likely: null, weeks })));
});

test('a bubble that is pulled out of the drawing still asks for an answer of the scale and an effort that can be told', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 6000 }), fc.integer({ min: -4000, max: 6000 }), (x, y) => {
      const { likely, weeks } = askedAt(FROM, { x, y }, SCALES, VALUES);
      expect([null, ...STEPS]).toContain(likely);
      expect(weeks === null || (Number.isInteger(weeks) && weeks >= 1 && weeks <= 10_000)).toBe(true);
    }),
  );
});

test('an arrow goes to the next of the five answers, and stops at the ends', () => {
  expect([nextStep(50, 1), nextStep(50, -1), nextStep(62, 1), nextStep(62, -1), nextStep(100, 1), nextStep(0, -1)]).toEqual([75, 25, 75, 50, null, null]);
});

test('an arrow goes to the next size, with Shift to the next whole week, and stops at the ends', () => {
  expect([nextWeeks(6, 1, false), nextWeeks(6, -1, false), nextWeeks(9, -1, false), nextWeeks(26, 1, false), nextWeeks(2, -1, false)]).toEqual([13, 2, 6, null, null]);
  expect([nextWeeks(6, 1, true), nextWeeks(6, -1, true), nextWeeks(6.5, 1, true), nextWeeks(6.5, -1, true), nextWeeks(1, -1, true)]).toEqual([7, 5, 7, 6, null]);
});
