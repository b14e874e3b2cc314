import { Filter, FilterConditions, Sort, WhereConditions } from '@forge/kvs';
import { codeOf, openTestKvs } from './open-test-kvs';

/** Notes n0 to n4 at place p, at 0 to 40; one at q. */
async function filled() {
  const { kvs } = openTestKvs();
  const notes = kvs.entity<Record<string, unknown>>('note');
  for (let i = 0; i < 5; i += 1) await notes.set(`n${i}`, { place: 'p', author: i % 2 ? 'bob' : 'ann', at: i * 10, open: i > 2 });
  await notes.set('other', { place: 'q', author: 'ann', at: 5 });
  return { kvs, notes };
}

const keys = ({ results }: { results: { key: string }[] }) => results.map(({ key }) => key);

test('a partition is asked for whole, in the order of its range', async () => {
  const { notes } = await filled();
  const inPlace = () => notes.query().index('by-place', { partition: ['p'] });
  expect(keys(await inPlace().getMany())).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  expect(keys(await inPlace().sort(Sort.DESC).getMany())).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
  expect(keys(await notes.query().index('by-place-and-author', { partition: ['p', 'bob'] }).getMany())).toEqual(['n1', 'n3']);
});

test.each([
  ['equalTo', WhereConditions.equalTo(20), ['n2']],
  ['between, both ends in', WhereConditions.between(10, 30), ['n1', 'n2', 'n3']],
  ['greaterThan', WhereConditions.greaterThan(20), ['n3', 'n4']],
  ['greaterThanEqualTo', WhereConditions.greaterThanEqualTo(20), ['n2', 'n3', 'n4']],
  ['lessThan', WhereConditions.lessThan(10), ['n0']],
  ['lessThanEqualTo', WhereConditions.lessThanEqualTo(10), ['n0', 'n1']],
])('the range takes %s', async (_name, condition, expected) => {
  const { notes } = await filled();
  expect(keys(await notes.query().index('by-place', { partition: ['p'] }).where(condition).getMany())).toEqual(expected);
});

test('every entity can be asked by the beginning of its keys', async () => {
  const { notes } = await filled();
  expect(keys(await notes.query().index('by-key').where(WhereConditions.beginsWith('n')).limit(2).getMany())).toEqual(['n0', 'n1']);
});

test('a record is in an index only with every attribute of it, and leaves it when it loses one', async () => {
  const { notes } = await filled();
  await notes.set('n1', { place: 'p' });
  await notes.set('n2', { at: 20 });
  await notes.delete('n3');
  expect(keys(await notes.query().index('by-place', { partition: ['p'] }).getMany())).toEqual(['n0', 'n4']);
  expect(await notes.get('n1')).toEqual({ place: 'p' });
});

test('a cursor goes on in either direction, also when its own record was deleted', async () => {
  const { notes } = await filled();
  const page = (sort: Sort, cursor?: string) => {
    const query = notes.query().index('by-place', { partition: ['p'] }).sort(sort).limit(2);
    return (cursor === undefined ? query : query.cursor(cursor)).getMany();
  };
  const first = await page(Sort.DESC);
  await notes.delete('n3');
  const second = await page(Sort.DESC, first.nextCursor);
  const third = await page(Sort.DESC, second.nextCursor);
  expect([first, second, third].map(keys)).toEqual([['n4', 'n3'], ['n2', 'n1'], ['n0']]);
  expect(third.nextCursor).toBeUndefined();
});

test('filters thin out a page after it was cut: a page may be empty and still go on', async () => {
  const { notes } = await filled();
  const query = notes.query().index('by-place', { partition: ['p'] }).limit(3);
  const page = await query.filters(new Filter<Record<string, unknown>>().and('open', FilterConditions.equalTo(true))).getMany();
  expect(page.results).toEqual([]);
  expect(page.nextCursor).toBeDefined();
});

test('filters are joined by and, or by or', async () => {
  const { notes } = await filled();
  const query = () => notes.query().index('by-place', { partition: ['p'] });
  const filter = () => new Filter<Record<string, unknown>>();
  expect(keys(await query().filters(filter().and('author', FilterConditions.equalTo('bob')).and('at', FilterConditions.lessThan(20))).getMany())).toEqual(['n1']);
  expect(keys(await query().filters(filter().or('author', FilterConditions.contains('bo')).or('at', FilterConditions.equalTo(0))).getMany())).toEqual(['n0', 'n1', 'n3']);
  expect(keys(await query().filters(filter().and('weight', FilterConditions.notExists())).getMany())).toHaveLength(5);
});

test('pages are 10 unless asked, and 100 at most', async () => {
  const { kvs } = openTestKvs();
  for (let i = 0; i < 12; i += 1) await kvs.entity('note').set(`n${i}`, { place: 'p', at: i });
  const query = () => kvs.entity('note').query().index('by-place', { partition: ['p'] });
  expect((await query().getMany()).results).toHaveLength(10);
  expect(await codeOf(query().limit(101).getMany())).toBe('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  expect(await codeOf(query().limit(0).getMany())).toBe('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
});

test.each([
  ['an entity that is not declared', { entityName: 'ghost', indexName: 'by-place' }, 'INVALID_ENTITY_TYPE'],
  ['an index that is not declared', { indexName: 'by-author' }, 'INVALID_ENTITY_INDEX'],
  ['no partition', { partition: undefined }, 'INVALID_PARTITION'],
  ['a partition of another type', { partition: [7] }, 'INVALID_PARTITION'],
  ['a filter on an attribute that is not declared', { filters: { and: [{ property: 'words', condition: 'EXISTS', values: [true] }] } }, 'INVALID_ENTITY_ATTRIBUTE'],
  ['no filter in the list', { filters: { and: [] } }, 'EMPTY_FILTER_OPERATOR'],
  ['both operators', { filters: { and: [], or: [] } }, 'INVALID_FILTER_OPERATORS_COMBINATION'],
  ['a range that an index cannot do', { range: { condition: 'NOT_EQUAL_TO', values: [1] } }, 'INVALID_CONDITION'],
  ['BETWEEN with one value', { range: { condition: 'BETWEEN', values: [1] } }, 'INSUFFICIENT_FILTER_VALUES'],
  ['another sort', { sort: 'UP' }, 'INVALID_SORT'],
  ['a cursor of its own making', { cursor: 'n3' }, 'INVALID_CURSOR'],
])('a query with %s is refused', (_what, part, code) => {
  const { ask } = openTestKvs();
  const { status, text } = ask('entity/query', { entityName: 'note', indexName: 'by-place', partition: ['p'], ...part });
  expect({ status, body: JSON.parse(text ?? '') as unknown }).toMatchObject({ status: 400, body: { code } });
});
