import { openFaults } from '../../../local/forge/fault/faults';
import { countCalls } from '../../../local/forge/fault/call-place';
import type { Fault } from '../../../local/forge/fault/fault';
import { readRandomTrouble } from '../../../local/forge/fault/read-fault';
import { TROUBLE_KINDS, type RandomTrouble } from '../../../local/forge/fault/random-trouble';

const TROUBLE: RandomTrouble = { target: 'random', seed: 7, rate: 0.3, kinds: TROUBLE_KINDS };

/** What the calls of so many invocations of two functions meet; `turns` says in which order they come. */
function met(trouble: RandomTrouble, turns: 'one by one' | 'in turn' = 'one by one'): Record<string, (Fault | undefined)[]> {
  const faults = openFaults();
  faults.addRandom(trouble);
  const runs = ['figures', 'jobs'].flatMap((name) => Array.from({ length: 20 }, (_, n) => ({ id: `${name} ${n}`, name, place: countCalls(`${Math.random()}`) })));
  const seen: Record<string, (Fault | undefined)[]> = Object.fromEntries(runs.map(({ id }) => [id, []]));
  const call = ({ id, name, place }: (typeof runs)[number]) => seen[id]?.push(faults.meet({ target: 'kvs', name: 'transaction', in: name, place: place('kvs') }));
  if (turns === 'one by one') for (const run of runs) for (let n = 0; n < 10; n += 1) call(run);
  else for (let n = 0; n < 10; n += 1) for (const run of runs) call(run);
  return seen;
}

test('the same calls meet the same trouble again, whatever runs between them', () => {
  expect(met(TROUBLE)).toEqual(met(TROUBLE));
  expect(met(TROUBLE, 'in turn')).toEqual(met(TROUBLE));
  expect(met({ ...TROUBLE, seed: 8 })).not.toEqual(met(TROUBLE));
});

test('about as many calls meet it as the rate says, in every way that a call can', () => {
  const all = Object.values(met(TROUBLE)).flat();
  const faults = all.flatMap((fault) => fault ?? []);
  expect(all).toHaveLength(400);
  expect(Math.abs(faults.length - 120)).toBeLessThan(35);
  const ways = faults.map(({ status, kill, done, delayMs }) => [kill && 'kill', status, done && 'done', delayMs !== undefined && 'late'].filter(Boolean).join(' '));
  expect([...new Set(ways)].sort()).toEqual(['429', '500 done', '503', 'kill', 'kill done', 'late']);
});

test('only the kinds that are asked for, and of those what the call can meet', () => {
  const faults = openFaults();
  faults.addRandom({ ...TROUBLE, rate: 1, kinds: ['missed', 'stale', 'kill'] });
  expect(faults.meet({ target: 'event', name: 'avi:jira:updated:issue' })).toMatchObject({ copies: 0 });
  expect(faults.meet({ target: 'query', name: 'query' })?.lagMs).toBeGreaterThan(0);
  expect(faults.meet({ target: 'jira', name: 'GET /rest/api/3/field', as: 'browser' })).toBeUndefined();
  expect(faults.meet({ target: 'delivery', name: 'figures' })).toBeUndefined();
});

test('what was asked for comes before what is random; clearing ends both and says how many calls met it', () => {
  const faults = openFaults();
  faults.addRandom({ ...TROUBLE, rate: 1, kinds: ['down'] });
  faults.add({ target: 'kvs', status: 403, times: 1 });
  const call = { target: 'kvs', name: 'get' } as const;
  expect([faults.meet(call)?.status, faults.meet(call)?.status]).toEqual([403, 503]);
  expect(faults.clear()).toEqual([
    { target: 'random', seed: 7, rate: 1, kinds: ['down'], met: 1 },
    { target: 'kvs', status: 403, times: 1, met: 1 },
  ]);
  expect(faults.meet(call)).toBeUndefined();
});

test.each([
  ['no rate', { target: 'random', seed: 1 }, 'Random trouble needs a seed and a rate.'],
  ['a rate above 1', { target: 'random', seed: 1, rate: 2 }, 'rate is a number above 0 and up to 1, not 2.'],
  ['an unknown kind', { target: 'random', seed: 1, rate: 0.5, kinds: ['fire'] }, 'kinds is one of busy, down'],
  ['no kind', { target: 'random', seed: 1, rate: 0.5, kinds: [] }, 'kinds is a list of busy, down'],
])('%s is refused with a sentence', (_what, given, sentence) => {
  expect(() => readRandomTrouble(given)).toThrow(sentence);
});

test('every kind unless some are named', () => {
  expect(readRandomTrouble({ target: 'random', seed: 1, rate: 0.5 })).toEqual({ target: 'random', seed: 1, rate: 0.5, kinds: TROUBLE_KINDS });
});
