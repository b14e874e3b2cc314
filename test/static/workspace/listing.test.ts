import { firstListing, totalOf, withItems, withPage, withRanks } from '../../../static/workspace/prioritise/listing';
import { aPage, anItem } from './some-items';

const one = anItem({ id: '1' });
const two = anItem({ id: '2' });

test('a listing is complete when all pages and Jira’s order are here, whichever comes last', () => {
  const first = firstListing(aPage([one], 'p2'));
  expect(first.reading.kind).toBe('reading');
  expect(withRanks(withPage(first, aPage([two])), ['2', '1']).reading.kind).toBe('complete');
  expect(withPage(withRanks(first, ['2', '1']), aPage([two])).reading.kind).toBe('complete');
  expect(withPage(first, aPage([two])).reading.kind).toBe('reading');
});

test('how many there are is known from the order, or from the last page', () => {
  const first = firstListing(aPage([one], 'p2'));
  expect(totalOf(first)).toBeNull();
  expect(totalOf(withRanks(first, ['1', '2', '3']))).toBe(3);
  expect(totalOf(firstListing(aPage([one])))).toBe(1);
});

test('an older reading of an item never replaces a newer one', () => {
  const newer = anItem({ id: '1', version: 5, impact: 75 });
  const listing = withItems(firstListing(aPage([one])), [newer]);
  expect(withItems(listing, [one]).items.get('1')).toBe(newer);
  expect(withPage(listing, aPage([anItem({ id: '1', version: 5, summary: 'Renamed' })])).items.get('1')?.summary).toBe('Renamed');
});
