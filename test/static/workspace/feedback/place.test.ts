import { readPlace, writePlace, type Place } from '../../../../static/workspace/feedback/place';

test.each<[string, Place]>([
  ['', { view: { kind: 'newest' }, find: '', feedback: null }],
  ['?view=unlinked&feedback=abc', { view: { kind: 'unlinked' }, find: '', feedback: 'abc' }],
  ['?view=customer&customer=c1', { view: { kind: 'customer', customer: 'c1' }, find: '', feedback: null }],
  ['?view=customer', { view: { kind: 'customer', customer: '' }, find: '', feedback: null }],
  ['?view=need&need=n1&find=dark+theme', { view: { kind: 'need', need: 'n1' }, find: 'dark theme', feedback: null }],
])('“%s” is read, and written the same', (query, place) => {
  expect(readPlace(query)).toEqual(place);
  expect(writePlace(place, '')).toBe(query);
});

test('a view that is not known is the newest', () => {
  expect(readPlace('?view=astrology').view).toEqual({ kind: 'newest' });
});

test('what the address said besides stays, and what no longer holds goes', () => {
  expect(writePlace({ view: { kind: 'newest' }, find: ' ', feedback: null }, '?theme=dark&view=customer&customer=c1&find=x')).toBe('?theme=dark');
});
