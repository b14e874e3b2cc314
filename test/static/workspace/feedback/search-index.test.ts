import fc from 'fast-check';
import type { SearchEntry } from '../../../../src/contract';
import { makeSearchIndex } from '../../../../static/workspace/feedback/search/search-index';

const entry = (id: string, words: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ id, customer: 'c1', customerName: 'Tide & Sons', words, day: '2026-03-01', there: true, linked: false, merged: false, internal: false, ...more });

function searchOf(...entries: SearchEntry[]) {
  const index = makeSearchIndex();
  index.take(0, entries);
  return index;
}

const idsOf = (entries: readonly SearchEntry[]) => entries.map(({ id }) => id);

test.each([
  ['the beginning of a word', 'ware', ['valve']],
  ['another case, without accents', 'CAFE', ['cafe']],
  ['a letter too few', 'warehose', ['valve']],
  ['two letters swapped', 'warehuose', ['valve']],
  ['all words, in any order', 'still valve', ['valve']],
  ['a customer by name', 'tide', ['cafe', 'valve']],
  ['a word of Chinese writing', '仓库', ['chinese']],
  ['one word that is nowhere', 'valve zeppelin', []],
  ['nothing but signs', '!? –', []],
])('finds by %s', (_how, typed, found) => {
  const index = searchOf(entry('valve', 'The valve is still in the warehouse'), entry('cafe', 'No Café near the gate'), entry('chinese', '零件还在仓库里', { customerName: 'Harbour' }));
  expect(idsOf(index.find(typed)).sort()).toEqual(found);
});

test('a whole word comes before one that only begins so, a customer’s name before words', () => {
  const index = searchOf(entry('begins', 'gateway for all', { customerName: 'A' }), entry('whole', 'gate for all', { customerName: 'A' }), entry('name', 'for all', { customerName: 'Gate Ltd' }));
  expect(idsOf(index.find('gate'))).toEqual(['name', 'whole', 'begins']);
});

test('of equal hits the newest comes first, and no more than fifty', () => {
  const index = searchOf(...Array.from({ length: 60 }, (_, at) => entry(`f${at}`, 'a dark theme', { day: at === 20 ? '2026-05-01' : '2026-03-01' })));
  expect(idsOf(index.find('dark')).slice(0, 3)).toEqual(['f20', 'f59', 'f58']);
  expect(index.find('dark')).toHaveLength(50);
});

test('what a later chunk says voids what an earlier one says, whichever came first', () => {
  const index = makeSearchIndex();
  index.take(1, [entry('x', 'new words', { linked: true })]);
  index.take(0, [entry('x', 'old words'), entry('y', 'other words')]);
  expect(idsOf(index.find('old'))).toEqual([]);
  expect(idsOf(index.find('words')).sort()).toEqual(['x', 'y']);
  index.take(1, [entry('x', 'new words', { there: false })]);
  expect(idsOf(index.find('words'))).toEqual(['y']);
  index.take(1, []);
  expect(idsOf(index.find('old'))).toEqual(['x']);
});

test('counts feedback, what is not linked, and customers, over all chunks', () => {
  const index = makeSearchIndex();
  index.take(0, [entry('a', 'one'), entry('b', 'two', { customer: 'c2' }), entry('c', 'three', { linked: true })]);
  index.take(1, [entry('b', 'two', { customer: 'c2', there: false })]);
  expect(index.counts()).toEqual({ feedback: 2, unlinked: 1, customers: 1 });
});

test('says how many feedbacks each customer stands behind, most first, those merged into another with them', () => {
  const index = makeSearchIndex();
  index.take(0, [entry('a', 'one', { customer: 'c2', customerName: 'Bay' }), entry('b', 'two'), entry('c', 'three', { merged: true }), entry('d', 'four', { customer: 'c3', customerName: 'Ada' })]);
  index.take(1, [entry('d', 'four', { customer: 'c3', customerName: 'Ada & Co' })]);
  const first = { customer: 'c1', name: 'Tide & Sons', count: 2 };
  expect(index.asks()).toEqual([first, { customer: 'c3', name: 'Ada & Co', count: 1 }, { customer: 'c2', name: 'Bay', count: 1 }]);
  index.take(1, [entry('d', 'four', { there: false })]);
  expect(index.asks()).toEqual([first, { customer: 'c2', name: 'Bay', count: 1 }]);
});

test('however chunks are taken in, it knows what the last word on each feedback says', () => {
  const said = fc.record({ chunk: fc.nat(3), id: fc.constantFrom('a', 'b', 'c'), there: fc.boolean() });
  fc.assert(
    fc.property(fc.array(said), (all) => {
      const index = makeSearchIndex();
      const chunks = new Map<number, SearchEntry[]>();
      for (const { chunk, id, there } of all) {
        chunks.set(chunk, [...(chunks.get(chunk) ?? []).filter((each) => each.id !== id), entry(id, 'same word', { there })]);
        index.take(chunk, chunks.get(chunk)!);
      }
      const last = new Map([...chunks].sort(([a], [b]) => a - b).flatMap(([, entries]) => entries.map((each) => [each.id, each.there])));
      const known = [...last].filter(([, there]) => there).map(([id]) => id);
      expect(idsOf(index.find('same')).sort()).toEqual(known.sort());
      expect(index.counts().feedback).toBe(known.length);
    }),
  );
});

test('finds what says nearly the same, but not itself', () => {
  const index = searchOf(entry('same', 'please add csv export for the roadmap'), entry('own', 'please add an export to csv for the roadmap'), entry('other', 'please add a dark theme'));
  expect(idsOf(index.similar('please add an export to csv for the roadmap', 'own'))).toEqual(['same']);
});

test('a view’s hits are those that it shows', () => {
  const index = searchOf(entry('free', 'the gates'), entry('tied', 'the gates', { linked: true }), entry('joined', 'the gates', { merged: true }), entry('other', 'the gates', { linked: true, customer: 'c2' }));
  expect(idsOf(index.find('gates', { kind: 'unlinked' }))).toEqual(['free']);
  expect(idsOf(index.find('gates', { kind: 'customer', customer: 'c2' }))).toEqual(['other']);
  expect(index.find('gates', { kind: 'newest' })).toHaveLength(4);
});
