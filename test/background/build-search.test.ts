import { buildSearch } from '../../src/background/build-search';
import { makeSearchStore } from '../../src/storage/search';
import type { Kvs } from '../../src/storage/kvs';
import { aFeedback } from '../support/feedback';

const HOUR = 3600;
const NOW = 1_800_000_000;

/** A project with so much feedback, one an hour, over a store in memory. */
function worldOf(count: number) {
  const feedback = Array.from({ length: count }, (_, i) => aFeedback({ id: `f${i}`, changedAt: NOW - (count - i) * HOUR }));
  const records = new Map<string, unknown>();
  const kvs = { get: async (key: string) => records.get(key), set: async (key: string, value: unknown) => void records.set(key, value) };
  const search = makeSearchStore(kvs as unknown as Kvs);
  const sentFor: (number | undefined)[] = [];
  async function changedSince(_project: string, since: number, limit: number, after = '0') {
    const from = feedback.findIndex((one) => one.changedAt >= since) + Number(after);
    return { feedback: feedback.slice(from, from + limit), ...(from + limit < count ? { next: String(Number(after) + limit) } : {}) };
  }
  const world = {
    now: () => NOW,
    search,
    feedbacks: { changedSince },
    searches: { push: async (_project: string, delay?: number) => void sentFor.push(delay) },
  } as unknown as Parameters<typeof buildSearch>[0];
  const found = async () => {
    const { marks } = await search.index('P');
    const rows = await Promise.all(marks.map((_, at) => search.chunk('P', at)));
    return new Set(rows.flat().map(({ id }) => id));
  };
  return { world, search, sentFor, found };
}

test('what fits one go is found after it, and nobody is sent for', async () => {
  const { world, sentFor, found } = worldOf(300);
  await buildSearch(world, 'P');
  expect(await found()).toHaveProperty('size', 300);
  expect(sentFor).toEqual([]);
});

test('more than that is brought in a part at a time, a minute apart, until all of it is found', async () => {
  const { world, search, sentFor, found } = worldOf(60_000);
  await buildSearch(world, 'P');
  expect(await found()).toHaveProperty('size', 25_000);
  while (sentFor.pop() === 60) await buildSearch(world, 'P');
  expect(await found()).toHaveProperty('size', 60_000);
  expect((await search.index('P')).upTo).toBe(NOW);
});
