import fc from 'fast-check';
import { openTestKvs } from './open-test-kvs';

type Ask = ReturnType<typeof openTestKvs>['ask'];
type Step = { key: string; at: number | null };

/** One note is set at a moment, or deleted. */
const step = fc.record<Step>({ key: fc.constantFrom(...'abcdefgh'), at: fc.option(fc.integer({ min: 0, max: 5 })) });

function take(ask: Ask, { key, at }: Step): void {
  if (at === null) ask('entity/delete', { entityName: 'note', key });
  else ask('entity/set', { entityName: 'note', key, value: { place: 'p', at } });
}

/** The keys of all pages of a query. */
function keysOf(ask: Ask, query: object): string[] {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const { text } = ask('entity/query', { entityName: 'note', indexName: 'by-place', partition: ['p'], ...query, ...(cursor && { cursor }) });
    const page = JSON.parse(text ?? '') as { data: { key: string }[]; cursor?: string };
    keys.push(...page.data.map(({ key }) => key));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return keys;
}

test('whatever was written and asked before, the pages hold each record of the range once, by range and then by key', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), (rounds, limit, low) => {
      const { ask } = openTestKvs();
      const notes = new Map<string, number>();
      for (const round of rounds) {
        for (const one of round) {
          take(ask, one);
          if (one.at === null) notes.delete(one.key);
          else notes.set(one.key, one.at);
        }
        const held = [...notes].filter(([, at]) => at >= low && at <= low + 2).sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1));
        const expected = held.map(([key]) => key);
        const range = { condition: 'BETWEEN', values: [low, low + 2] };
        expect(keysOf(ask, { limit, range, sort: 'ASC' })).toEqual(expected);
        expect(keysOf(ask, { limit, range, sort: 'DESC' })).toEqual(expected.reverse());
      }
    }),
  );
});

test('many changes between two questions leave the order as few do', () => {
  const clock = { at: 0 };
  const { ask } = openTestKvs(clock);
  const write = (n: number, at: number) => {
    clock.at += 60_000;
    take(ask, { key: `n${n}`, at });
  };
  for (let n = 0; n < 1200; n += 1) write(n, (n * 7) % 1200);
  const inOrder = Array.from({ length: 1200 }, (_, at) => at);
  const ats = () => keysOf(ask, { limit: 100 }).map((key) => (Number(key.slice(1)) * 7) % 1200);
  expect(ats()).toEqual(inOrder);
  for (let n = 0; n < 1200; n += 1) take(ask, { key: `n${n}`, at: (n * 7) % 1200 });
  expect(ats()).toEqual(inOrder);
});

test('an expired record leaves no gap in a page', async () => {
  const clock = { at: 1_000_000 };
  const { ask } = openTestKvs(clock);
  for (const [key, at] of [['a', 1], ['b', 2], ['c', 3]] as const) take(ask, { key, at });
  ask('entity/set', { entityName: 'note', key: 'b', value: { place: 'p', at: 2 }, options: { ttl: { value: 1, unit: 'MINUTES' } } });
  expect(keysOf(ask, { limit: 2 })).toEqual(['a', 'b', 'c']);
  clock.at += 120_000;
  expect(keysOf(ask, { limit: 2 })).toEqual(['a', 'c']);
});
