import { nameKey } from '../../../src/domain/feedback/name-key';

test.each([
  ['Acme Ltd', '  ACME   ltd '],
  ['Café Nord', 'Cafe\u0301 Nord'],
  ['ＡＣＭＥ', 'acme'],
  ['Ac\u200bme', 'Acme'],
])('%j and %j are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('different names stay apart', () => {
  expect(nameKey('Acme Ltd')).not.toBe(nameKey('Acme Inc'));
});
