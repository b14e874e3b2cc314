import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { readFigures } from '../../../static/issue/read-figures';

const read = (low: string, likely: string, high: string, key = 'impact') => readFigures({ low, likely, high }, key, DEFAULT_MODEL);

test('reads three figures', () => {
  expect(read('5', '25', '60,5')).toEqual({ low: 5, likely: 25, high: 60.5 });
  expect(read('150', '200', '10000', 'effort')).toEqual({ low: 150, likely: 200, high: 10_000 });
});

test.each([
  [['5', 'x', '60'], 'impact', 'scale'],
  [['5', '25', '101'], 'impact', 'scale'],
  [['30', '25', '60'], 'impact', 'range'],
  [['0', '2', '3'], 'effort', 'weeks'],
  [['', '2', '3'], 'effort', 'weeks'],
])('%j for %s breaks the rule %s', ([low, likely, high], key, rule) => {
  expect(read(low!, likely!, high!, key)).toEqual({ rule });
});
