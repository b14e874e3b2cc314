import { firstListing, totalOf, withItems, withRanks } from '../../../static/workspace/prioritise/listing';
import { aPage, anItem } from './some-items';

const one = anItem({ id: '1' });
const two = anItem({ id: '2' });
const unchecked = (item: typeof one) => ({ ...item, state: 'unchecked' as const });

test('how many there are is known from Jira’s order alone', () => {
  const first = firstListing(aPage([one]));
  expect(totalOf(first)).toBeNull();
  expect(totalOf(withRanks(first, ['1', '2', '3']))).toBe(3);
});

test('what Jira’s order does not hold is gone', () => {
  const listing = withRanks(firstListing(aPage([one, two])), ['2']);
  expect([...listing.items.keys()]).toEqual(['2']);
});

test('Jira’s order is as old as the page, until it is set with the moment of a newer one', () => {
  const first = firstListing({ ...aPage([one]), at: 100 });
  expect(first.ranksAt).toBe(100);
  expect(withRanks(first, ['1']).ranksAt).toBe(100);
  expect(withRanks(first, ['1'], 160).ranksAt).toBe(160);
  expect(withRanks(withRanks(first, ['1'], 160), ['1']).ranksAt).toBe(160);
});

test('an older reading of an item never replaces a newer one', () => {
  const newer = anItem({ id: '1', version: 5, impact: 75 });
  const listing = withItems(firstListing(aPage([one])), [newer]);
  expect(withItems(listing, [one]).items.get('1')).toBe(newer);
  expect(withItems(listing, [anItem({ id: '1', version: 5, summary: 'Renamed' })]).items.get('1')?.summary).toBe('Renamed');
});

test('what was read from Jira alone replaces what the app has checked only when it is newer', () => {
  const listing = firstListing(aPage([anItem({ id: '1', version: 5 })]));
  expect(withItems(listing, [unchecked(anItem({ id: '1', version: 5 }))]).items.get('1')?.state).toBe('current');
  expect(withItems(listing, [unchecked(anItem({ id: '1', version: 6 }))]).items.get('1')?.state).toBe('unchecked');
  const before = withItems(firstListing(aPage([])), [unchecked(anItem({ id: '1', version: 5 }))]);
  expect(withItems(before, [anItem({ id: '1', version: 5 })]).items.get('1')?.state).toBe('current');
});
