import { makeFunctionQueue } from '../../src/background/function-queue';
import type { FunctionUse } from '../../src/storage/function-use';

/** A queue over one project whose top of `most` is asked for, null for none, and what was pushed. */
function open(most: number | null, push: (events: unknown[]) => Promise<unknown> = async () => undefined) {
  const clock = { now: 1000 };
  const delays: number[][] = [];
  const reported: unknown[] = [];
  let use: FunctionUse | null = most === null ? null : { v: 1, most, owedAt: null };
  const uses = { get: async () => use, put: async (_project: string, next: FunctionUse) => void (use = next), any: async () => use !== null };
  const queue = makeFunctionQueue(
    {
      async push(events) {
        delays.push(events.map(({ delayInSeconds }) => delayInSeconds));
        await push(events);
      },
    },
    { uses, now: () => clock.now, report: (error) => void reported.push(error) },
  );
  return { queue, clock, delays, reported, taken: () => use && (use = { ...use, owedAt: null }) };
}

test('nothing is sent for a project that nobody asks for', async () => {
  const { queue, delays } = open(null);
  await queue.owe('1');
  expect(delays).toEqual([]);
});

test('all that is written until it is taken is sent once, and once more after a minute', async () => {
  const { queue, delays, taken } = open(10);
  for (let at = 0; at < 50; at += 1) await queue.owe('1');
  expect(delays).toEqual([[3, 63]]);
  taken();
  await queue.owe('1');
  expect(delays).toHaveLength(2);
});

test('a large top, which costs more, is looked for later', async () => {
  const { queue, delays } = open(1000);
  await queue.owe('1');
  expect(delays).toEqual([[100, 160]]);
});

test('what was lost on its way is sent again', async () => {
  const { queue, clock, delays } = open(10);
  await queue.owe('1');
  clock.now += 62;
  await queue.owe('1');
  expect(delays).toHaveLength(1);
  clock.now += 1;
  await queue.owe('1');
  expect(delays).toHaveLength(2);
});

test('a queue that fails keeps nobody from writing, and is told of', async () => {
  const { queue, reported } = open(10, async () => {
    throw new Error('full');
  });
  await queue.owe('1');
  expect(reported).toEqual([new Error('full')]);
});
