import { CallFailed } from '../../../static/kit/call-failed';
import { firstListing } from '../../../static/workspace/prioritise/listing';
import { createPrioritiseStore } from '../../../static/workspace/prioritise/prioritise-store';
import { readRest, type ReadingWorld } from '../../../static/workspace/prioritise/read-rest';
import { aPage, anItem } from './some-items';

const never = () => new Promise<never>(() => undefined);

function opened(next?: string, jql = 'project = P') {
  const store = createPrioritiseStore(firstListing({ ...aPage([anItem({ id: '1' })], next), jql }), { rate: never, setMustDo: never, wait: never, now: () => 0 });
  const asked: string[] = [];
  const world: ReadingWorld = {
    readPage(after = 'first') {
      asked.push(after);
      if (after === 'first') return Promise.resolve(aPage([anItem({ id: '1' }), anItem({ id: '4' })]));
      return Promise.resolve(after === 'p2' ? aPage([anItem({ id: '2' })], 'p3') : aPage([anItem({ id: '3' })]));
    },
    readRanks: () => Promise.resolve(['3', '2', '1']),
  };
  return { store, asked, world, listing: () => store.getState().listing };
}

test('reads every page once, and the order', async () => {
  const { store, asked, world, listing } = opened('p2');
  await readRest(store, world);
  expect(asked).toEqual(['p2', 'p3']);
  expect([...listing().items.keys()]).toEqual(['1', '2', '3']);
  expect(listing().ranks?.get('1')).toBe(2);
  expect(listing().reading).toEqual({ kind: 'complete' });
});

test('a cancel ends it after the page on its way, and it can be taken up again', async () => {
  const { store, asked, world, listing } = opened('p2');
  const cancelling = { ...world, readPage: (after?: string) => (store.actions.setReading({ kind: 'cancelled' }), world.readPage(after)) };
  await readRest(store, cancelling);
  expect(asked).toEqual(['p2']);
  expect(listing().reading.kind).toBe('cancelled');
  await readRest(store, world);
  expect(asked).toEqual(['p2', 'p3']);
  expect(listing().reading.kind).toBe('complete');
});

test('a call that fails is named, and what was read stays', async () => {
  const { store, world, listing } = opened('p2');
  await readRest(store, { ...world, readRanks: () => Promise.reject(new CallFailed({ code: 'offline' })) });
  expect(listing().reading).toEqual({ kind: 'failed', trouble: { code: 'offline' } });
  await readRest(store, world);
  expect(listing().reading.kind).toBe('complete');
});

test('where there is nothing to ask Jira for, it is not asked', async () => {
  const { store, world, listing } = opened(undefined, '');
  await readRest(store, { ...world, readRanks: () => Promise.reject(new Error('asked')) });
  expect(listing().reading.kind).toBe('complete');
});

test('what moved out of the pages while they were read is found on a second look, once', async () => {
  const { store, asked, world, listing } = opened('p2');
  await readRest(store, { ...world, readRanks: () => Promise.resolve(['4', '3', '2', '1', 'gone']) });
  expect(asked).toEqual(['p2', 'p3', 'first']);
  expect([...listing().items.keys()].sort()).toEqual(['1', '2', '3', '4']);
  expect(listing().reading.kind).toBe('complete');
});
