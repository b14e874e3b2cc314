import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { outsideValue } from '../../../static/issue/outside-value';

const figure = (likely: number) => ({ low: likely, likely, high: likely, n: 1 });

test('the value that the property’s own figures give', () => {
  const criteria = { impact: figure(100), reach: figure(100), fit: figure(100), urgency: figure(50) };
  expect(outsideValue({ key: 'customer-value', value: { criteria } }, DEFAULT_MODEL)).toBeCloseTo(95);
});

test.each([[null], ['text'], [{}], [{ value: { criteria: null } }], [{ value: { criteria: { impact: { likely: '91' } } } }], [{ value: { criteria: { impact: 91 } } }]])(
  '%j says no value',
  (body) => expect(outsideValue(body, DEFAULT_MODEL)).toBeNull(),
);
