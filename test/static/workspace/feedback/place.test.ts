import { readPlace, writePlace, type Place } from '../../../../static/workspace/feedback/place';

test.each<[string, Place]>([
  ['', { tab: 'feedback', view: { kind: 'newest' }, find: '', feedback: null }],
  ['?view=unlinked&feedback=abc', { tab: 'feedback', view: { kind: 'unlinked' }, find: '', feedback: 'abc' }],
  ['?view=customer&customer=c1', { tab: 'feedback', view: { kind: 'customer', customer: 'c1' }, find: '', feedback: null }],
  ['?view=customer', { tab: 'feedback', view: { kind: 'customer', customer: '' }, find: '', feedback: null }],
  ['?tab=customers', { tab: 'customers', view: { kind: 'newest' }, find: '', feedback: null }],
  ['?view=need&need=n1&find=dark+theme', { tab: 'feedback', view: { kind: 'need', need: 'n1' }, find: 'dark theme', feedback: null }],
])('“%s” is read, and written the same', (query, place) => {
  expect(readPlace(query)).toEqual(place);
  expect(writePlace(place, '')).toBe(query);
});

test('a view that is not known is the newest', () => {
  expect(readPlace('?view=astrology').view).toEqual({ kind: 'newest' });
});

test('what the address said besides stays, and what no longer holds goes', () => {
  expect(writePlace({ tab: 'feedback', view: { kind: 'newest' }, find: ' ', feedback: null }, '?theme=dark&view=customer&customer=c1&find=x')).toBe('?theme=dark');
});
