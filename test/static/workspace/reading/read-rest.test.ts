import type { Item } from '../../../../src/contract';
import { CallFailed } from '../../../../static/kit/call-failed';
import { firstListing } from '../../../../static/workspace/prioritise/listing';
import { createPrioritiseStore } from '../../../../static/workspace/prioritise/prioritise-store';
import type { CachedList } from '../../../../static/workspace/prioritise/reading/item-cache';
import { readRest, type ReadingWorld } from '../../../../static/workspace/prioritise/reading/read-rest';
import { readIssue } from '../../../../src/jira/read-issue';
import { aPage, anItem } from '../some-items';

const never = () => new Promise<never>(() => undefined);
const NOON = Date.parse('2026-11-01T12:00:00Z') / 1000;

const issue = (id: string) =>
  readIssue({
    id, key: `P-${id}`, properties: {},
    fields: { summary: 'One', project: { id: '1' }, issuetype: { id: '2', name: 'Epic' }, status: { name: 'Open', statusCategory: { key: 'new' } } },
  });

interface Jira {
  ids: string[];
  touched?: string[];
  news?: Item[];
  cached?: CachedList | null;
}

function opened({ ids, touched = [], news = [], cached = null }: Jira, jql = 'project = P') {
  const store = createPrioritiseStore(firstListing({ ...aPage([anItem({ id: '1' })]), jql }), { rate: never, setMustDo: never, setWhy: never, setObjective: never, wait: never, now: () => 0 });
  const asked: string[] = [];
  const fetched: string[] = [];
  let saved: CachedList | null = null;
  const world: ReadingWorld = {
    readIds: (query) => (asked.push(query), Promise.resolve(query.includes('updated') ? touched : ids)),
    fetchIssues: (some, take, going) => {
      for (const id of some) {
        if (!going()) break;
        fetched.push(id);
        take([issue(id)]);
      }
      return Promise.resolve();
    },
    changedSince: () => Promise.resolve(news),
    cache: { load: () => Promise.resolve(cached), save: (list) => ((saved = list), Promise.resolve()) },
    now: () => NOON,
  };
  return { store, asked, fetched, world, listing: () => store.getState().listing, saved: () => saved };
}

const kept = (items: Item[], at = NOON - 90): CachedList => ({ day: '2026-11-01', at, model: 1, items });

test('reads what the first page lacks, and the order, without a call per item', async () => {
  const { store, asked, fetched, world, listing, saved } = opened({ ids: ['3', '2', '1'] });
  await readRest(store, world);
  expect(asked).toEqual(['project = P ORDER BY Rank']);
  expect(fetched).toEqual(['3', '2']);
  expect([...listing().items.keys()].sort()).toEqual(['1', '2', '3']);
  expect(listing().items.get('2')?.state).toBe('unchecked');
  expect(listing().ranks?.get('1')).toBe(2);
  expect(listing().reading).toEqual({ kind: 'complete' });
  expect(saved()?.items).toHaveLength(3);
});

test('the second time it reads only what changed in Jira since, and what people said', async () => {
  const cached = kept(['1', '2', '3', '4'].map((id) => anItem({ id, version: 1 })));
  const { store, asked, fetched, world, listing } = opened({ ids: ['1', '2', '3', '4'], touched: ['3'], news: [anItem({ id: '2', version: 7 })], cached });
  await readRest(store, world);
  expect(asked).toContain('project = P AND updated >= -7m');
  expect(fetched).toEqual(['3']);
  expect(listing().items.get('2')?.version).toBe(7);
  expect(listing().items.size).toBe(4);
});

test('what the reader may no longer see is gone at the next opening, cache or not', async () => {
  const cached = kept([anItem({ id: '1' }), anItem({ id: 'secret' })]);
  const { store, world, listing, saved } = opened({ ids: ['1'], news: [anItem({ id: 'secret', version: 9 })], cached });
  await readRest(store, world);
  expect([...listing().items.keys()]).toEqual(['1']);
  expect(saved()?.items.map(({ id }) => id)).toEqual(['1']);
});

test('a cache of another day, or for another model, is not used: its figures have changed', async () => {
  for (const stale of [{ ...kept([anItem({ id: '2' })]), day: '2026-10-31' }, { ...kept([anItem({ id: '2' })]), model: 0 }]) {
    const { store, fetched, world } = opened({ ids: ['1', '2'], cached: stale });
    await readRest(store, world);
    expect(fetched).toEqual(['2']);
  }
});

test('a cancel ends it, and it can be taken up again', async () => {
  const { store, fetched, world, listing, saved } = opened({ ids: ['1', '2', '3'] });
  const cancelling: ReadingWorld = { ...world, fetchIssues: (ids, take, going) => world.fetchIssues(ids, (issues) => (take(issues), store.actions.setReading({ kind: 'cancelled' })), going) };
  await readRest(store, cancelling);
  expect(fetched).toEqual(['2']);
  expect(listing().reading.kind).toBe('cancelled');
  expect(saved()).toBeNull();
  await readRest(store, world);
  expect(fetched).toEqual(['2', '3']);
  expect(listing().reading.kind).toBe('complete');
});

test('one that was stopped does not go on when another begins', async () => {
  const { store, world, listing } = opened({ ids: ['1', '2', '3'] });
  let first = () => true;
  await readRest(store, { ...world, fetchIssues: (_ids, _take, going) => ((first = going), Promise.reject(new CallFailed({ code: 'offline' }))) });
  await readRest(store, { ...world, fetchIssues: (ids, take, going) => (expect([first(), going()]).toEqual([false, true]), world.fetchIssues(ids, take, going)) });
  expect(listing().reading.kind).toBe('complete');
});

test('a call that fails is named, and what was read stays', async () => {
  const { store, world, listing } = opened({ ids: ['1', '2'] });
  await readRest(store, { ...world, fetchIssues: () => Promise.reject(new CallFailed({ code: 'offline' })) });
  expect(listing().reading).toEqual({ kind: 'failed', trouble: { code: 'offline' } });
  expect(listing().items.has('1')).toBe(true);
  await readRest(store, world);
  expect(listing().reading.kind).toBe('complete');
});

test('where there is nothing to ask Jira for, it is not asked', async () => {
  const { store, asked, world, listing } = opened({ ids: [] }, '');
  await readRest(store, world);
  expect(asked).toEqual([]);
  expect(listing().reading.kind).toBe('complete');
});
