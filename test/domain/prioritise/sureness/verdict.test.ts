import { verdictOf } from '../../../../src/domain/prioritise/sureness/verdict';

test('clear from nine in ten, leaning from seven in ten, of either item', () => {
  expect([1, 0.9, 0.1, 0].map(verdictOf)).toEqual(Array(4).fill('clear'));
  expect([0.8999, 0.7, 0.3, 0.1001].map(verdictOf)).toEqual(Array(4).fill('leaning'));
  expect([0.6999, 0.5, 0.3001].map(verdictOf)).toEqual(Array(3).fill('too close'));
});
