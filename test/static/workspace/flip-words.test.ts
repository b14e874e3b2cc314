import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import type { Flip } from '../../../src/domain/prioritise/sureness/flip';
import { flipWords } from '../../../static/workspace/prioritise/flip/flip-words';

const said = (flip: Flip) => flipWords(flip, DEFAULT_MODEL, () => 'FS-1');
const rating = (from: number | null, to: number): Flip => ({ by: 'rating', item: '1', criterion: 'impact', from, to, points: 0 });
const weight = (from: number, to: number): Flip => ({ by: 'weight', criterion: 'urgency', from, to, points: 0 });

test('a rating is told by its anchors: the next step swaps, and less may be enough', () => {
  expect(said(rating(75, 61.3))).toEqual({ name: 'Impact of FS-1', from: 'Serious pain', to: 'Annoyance', enough: '61', at: 50 });
  expect(said(rating(50, 75))).toEqual({ name: 'Impact of FS-1', from: 'Annoyance', to: 'Serious pain', enough: null, at: 75 });
});

test('a rating that stays near its anchor is told by its figure', () => {
  expect(said(rating(60, 55.2))).toEqual({ name: 'Impact of FS-1', from: '60', to: '55', enough: null, at: 55.2 });
  expect(said(rating(60, 59.93))).toMatchObject({ from: '60', to: '59' });
});

test('what nobody rated is told by a question mark, not by a figure', () => {
  expect(said(rating(null, 62))).toEqual({ name: 'Impact of FS-1', from: '?', to: 'Serious pain', enough: null, at: 75 });
  expect(said({ by: 'effort', item: '1', from: null, to: 13, points: 0 })).toMatchObject({ name: 'Effort of FS-1', from: '?', to: 'L 13 pw' });
});

test('weights are told in percent, customers by their count, effort in person-weeks with its size', () => {
  expect(said(weight(0.1, 0.1234))).toEqual({ name: 'Weight of Urgency', from: '10', to: '13 %', enough: null, at: 0.1234 });
  expect(said({ by: 'asking', item: '1', from: 15, to: 18, points: 0 })).toEqual({ name: 'Asking for FS-1', from: '15', to: '18', enough: null, at: 18 });
  expect(said({ by: 'effort', item: '1', from: 8, to: 6, points: 0 })).toMatchObject({ from: '8', to: 'M 6 pw' });
  expect(said({ by: 'effort', item: '1', from: 6, to: 13, points: 0 })).toMatchObject({ from: 'M', to: 'L 13 pw' });
});

test('what is shown of a weight is as far as it has to go, or a little further', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (from, to) => {
      const shown = Number(said(weight(from, to)).to.replace(' %', '')) / 100;
      if (to > from) expect(shown).toBeGreaterThanOrEqual(to - 1e-7);
      else expect(shown).toBeLessThanOrEqual(to + 1e-7);
      expect(Math.abs(shown - to)).toBeLessThan(0.01 + 1e-7);
    }),
  );
});
