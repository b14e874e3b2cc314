import { readNumber } from '../../../static/kit/read-number';

test.each([
  ['6', 6],
  [' 2.5 ', 2.5],
  ['2,5', 2.5],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['6 weeks', null],
  ['1e3', null],
  ['1.000,5', null],
])('%j is %p', (typed, number) => expect(readNumber(typed)).toBe(number));
