import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { rankRows } from '../../../../static/workspace/prioritise/arrange-rows';
import { filterCount, NO_FILTER, rowMatcher, type Filter } from '../../../../static/workspace/prioritise/views/filter';
import { anItem, shown } from '../some-items';

const NOW = 1_800_000_000;
const daysAgo = (days: number) => NOW - days * 86_400;
const effort = { low: 6, likely: 6, high: 6, n: 1 };

const ITEMS = [
  anItem({ id: 'old', impact: 75, figures: { customers: 3, ratedAt: daysAgo(100), effort } }),
  anItem({ id: 'new', impact: 50, figures: { customers: 1, ratedAt: daysAgo(90) }, status: { name: 'Doing', category: 'indeterminate' } }),
  anItem({ id: 'must', impact: 0, figures: { mustDo: 1, ratedAt: daysAgo(1) }, mustDo: { reason: 'law', by: 'x', at: 1 } }),
  anItem({ id: 'none', figures: { customers: 9 }, status: { name: 'Ready', category: 'new' } }),
  anItem({ id: 'must, none', figures: { mustDo: 1 }, mustDo: { reason: 'law', by: 'x', at: 1 } }),
];

function kept(part: Partial<Filter>, search = ''): string[] {
  const { mustDo, ranked, notRated } = rankRows(ITEMS.map(shown), null, DEFAULT_MODEL, 'value');
  const matches = rowMatcher({ ...NO_FILTER, ...part }, search, NOW) ?? (() => true);
  return [...mustDo, ...ranked, ...notRated].filter(matches).map(({ id }) => id);
}

test.each<[Partial<Filter>, string[]]>([
  [{}, ['must', 'old', 'new', 'none', 'must, none']],
  [{ categories: ['indeterminate'] }, ['new']],
  [{ statuses: ['Ready'] }, ['none']],
  [{ categories: ['indeterminate'], statuses: ['Ready'] }, ['new', 'none']],
  [{ statuses: ['Gone'] }, []],
  [{ rated: true }, ['must', 'old', 'new']],
  [{ rated: false }, ['none', 'must, none']],
  [{ asking: 3 }, ['old', 'none']],
  [{ old: true }, ['old']],
  [{ mustDo: true }, ['must', 'must, none']],
  [{ mustDo: false }, ['old', 'new', 'none']],
  [{ effort: true }, ['old']],
  [{ effort: false, asking: 1 }, ['new', 'none']],
  [{ rated: true, asking: 2, effort: true, old: true, mustDo: false, categories: ['new'] }, ['old']],
])('%j keeps %j', (filter, ids) => {
  expect(kept(filter)).toEqual(ids);
});

test('a search narrows what a filter leaves', () => {
  expect(kept({ rated: true }, 'item OLD')).toEqual(['old']);
});

test('nothing set lets all through without asking', () => {
  expect(rowMatcher(NO_FILTER, '  ', NOW)).toBeNull();
});

test('the count says in how many respects it narrows', () => {
  expect(filterCount(NO_FILTER)).toBe(0);
  expect(filterCount({ categories: ['new'], statuses: ['A', 'B'], rated: false, asking: 1, old: true, mustDo: false, effort: true })).toBe(6);
});
