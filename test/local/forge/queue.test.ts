import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvocationError, InvocationErrorCode, JobDoesNotExistError, PartialSuccessError, PayloadTooBigError, Queue, RateLimitError } from '@forge/events';
import { openFaults } from '../../../local/forge/fault/faults';
import type { QueueEvent } from '../../../local/forge/queue/queue-event';
import { startQueueRunner, type Delivery, type QueueRunner } from '../../../local/forge/queue/queue-runner';
import { openQueueService, type QueueReply } from '../../../local/forge/queue/queue-service';
import { openQueueStore } from '../../../local/forge/queue/queue-store';

const done: Delivery = { kind: 'returned', result: undefined };
const running: QueueRunner[] = [];
afterEach(() => running.splice(0).forEach((runner) => runner.stop()));

/** The real `Queue` of `@forge/events` over a local queue whose consumer is `deliver`. */
function openTestQueue(deliver: (event: QueueEvent, at: number) => Promise<Delivery>, file: string | null = null) {
  const clock = { at: 1_000_000 };
  const now = () => clock.at;
  const store = openQueueStore(file);
  const runner = startQueueRunner({ store, now, deliver });
  running.push(runner);
  let ids = 0;
  const faults = openFaults();
  const partly = { on: false };
  const service = openQueueService({ store, queues: new Set(['mail']), now, makeId: () => `e${(ids += 1)}`, faults, added: runner.wake });
  Object.assign(globalThis, {
    __forge_fetch__: (_meta: unknown, path: string, init: { body: string }) => Promise.resolve(responseOf(service(path, init.body, now(), partly.on))),
  });
  return { queue: new Queue({ key: 'mail' }), runner, clock, store, partly };
}

function responseOf(reply: QueueReply | undefined): Response {
  return new Response(reply?.body ? JSON.stringify(reply.body) : null, { status: reply?.status ?? 404 });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an event is delivered once it is due, and its job counts it', async () => {
  const seen: unknown[] = [];
  const { queue, clock, runner } = openTestQueue(async ({ body }) => (seen.push(body), done));
  const { jobId } = await queue.push([{ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 900 }]);
  await settled();
  expect(seen).toEqual([{ n: 1 }]);
  expect(await queue.getStats(jobId)).toEqual({ success: 1, inProgress: 1, failed: 0 });
  clock.at += 900_000;
  runner.wake();
  await settled();
  expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  expect(await queue.getStats(jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
});

test('draining runs delayed events now, each at the time it was meant for', async () => {
  const times: number[] = [];
  const { queue, runner, clock } = openTestQueue(async (_event, at) => (times.push(at), done));
  await queue.push([{ body: {}, delayInSeconds: 60 }, { body: {}, delayInSeconds: 5 }]);
  await runner.drain();
  expect(times).toEqual([clock.at + 5000, clock.at + 60_000]);
});

test('draining waits for what consumers push meanwhile', async () => {
  let pushed = 0;
  const { queue, runner } = openTestQueue(async () => {
    if ((pushed += 1) < 4) await queue.push({ body: {}, delayInSeconds: 30 });
    return done;
  });
  await queue.push({ body: {} });
  await runner.drain();
  expect(pushed).toBe(4);
});

test('a returned InvocationError asks for the event again, with its reason and data, four times at most', async () => {
  const seen: QueueEvent['retry'][] = [];
  const again = new InvocationError({ retryAfter: 30, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED, retryData: { page: 2 } });
  const { queue, runner } = openTestQueue(async ({ retry }) => (seen.push(retry), { kind: 'returned', result: again }));
  const { jobId } = await queue.push({ body: {} });
  await runner.drain();
  expect(seen).toHaveLength(5);
  expect(seen[0]).toBeUndefined();
  expect(seen[4]).toEqual({ count: 4, reason: 'FUNCTION_UPSTREAM_RATE_LIMITED', data: { page: 2 } });
  expect(await queue.getStats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
});

test('a consumer that throws is not asked again; one that the platform failed is', async () => {
  const answers: Delivery[] = [{ kind: 'platform failed', reason: 'FUNCTION_TIME_OUT' }, { kind: 'threw' }];
  const seen: QueueEvent['retry'][] = [];
  const { queue, runner } = openTestQueue(async ({ retry }) => (seen.push(retry), answers.shift() ?? done));
  await queue.push({ body: {} });
  await runner.drain();
  expect(seen).toEqual([undefined, { count: 1, reason: 'FUNCTION_TIME_OUT', data: undefined }]);
});

test('what the platform failed comes again after 1, 2, 4 and 8 seconds; then it is given up', async () => {
  const times: number[] = [];
  const { queue, runner, clock } = openTestQueue(async (_event, at) => (times.push(at - clock.at), { kind: 'platform failed', reason: 'FUNCTION_OUT_OF_MEMORY' }));
  const { jobId } = await queue.push({ body: {} });
  await runner.drain();
  expect(times).toEqual([0, 1000, 3000, 7000, 15_000]);
  expect(await queue.getStats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
});

test('events with one concurrency key run one after another, others beside them', async () => {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  const { queue, runner } = openTestQueue(async ({ concurrency }) => {
    const key = concurrency?.key ?? 'none';
    now.set(key, (now.get(key) ?? 0) + 1);
    most.set(key, Math.max(most.get(key) ?? 0, now.get(key) ?? 0));
    await settled();
    now.set(key, (now.get(key) ?? 0) - 1);
    return done;
  });
  const events = ['a', 'a', 'a', 'b', 'b'].map((key) => ({ body: {}, concurrency: { key, limit: key === 'a' ? 1 : 2 } }));
  await queue.push(events);
  await runner.drain();
  expect([...most]).toEqual([['a', 1], ['b', 2]]);
});

test('what was running when the process died is delivered again: at least once', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'worth-queue-')), 'queue.jsonl');
  const first = openTestQueue(() => new Promise(() => undefined), file);
  await first.queue.push({ body: { n: 1 } });
  first.runner.stop();
  const seen: unknown[] = [];
  const second = openTestQueue(async ({ body }) => (seen.push(body), done), file);
  await second.runner.drain();
  expect(seen).toEqual([{ n: 1 }]);
  await openTestQueue(async ({ body }) => (seen.push(body), done), file).runner.drain();
  expect(seen).toEqual([{ n: 1 }]);
});

test('a cancelled job is not delivered; an unknown one is named', async () => {
  const seen: unknown[] = [];
  const { queue, runner } = openTestQueue(async ({ body }) => (seen.push(body), done));
  const { jobId } = await queue.push({ body: {}, delayInSeconds: 60 });
  await queue.cancel(jobId);
  await runner.drain();
  expect(seen).toEqual([]);
  await expect(queue.getStats('nobody')).rejects.toThrow(JobDoesNotExistError);
});

test('a push that is taken in part tells the package which events were not', async () => {
  const seen: unknown[] = [];
  const { queue, runner, partly } = openTestQueue(async ({ body }) => (seen.push(body), done));
  partly.on = true;
  const push = queue.push([{ body: { n: 1 } }, { body: { n: 2 } }]);
  await expect(push).rejects.toThrow(PartialSuccessError);
  await expect(push).rejects.toMatchObject({ failedEvents: [{ payload: { body: { n: 2 } } }] });
  await runner.drain();
  expect(seen).toEqual([{ n: 1 }]);
});

describe('a push is refused', () => {
  const raw = { body: { words: 'x' } };

  test('of an unknown queue, and of a delay over 900 seconds', async () => {
    const { queue } = openTestQueue(async () => done);
    await expect(new Queue({ key: 'ghost' }).push(raw)).rejects.toThrow('400');
    await expect(queue.push({ ...raw, delayInSeconds: 901 })).rejects.toThrow('900');
  });

  test('of more than 200 KB, also when the package would let it pass', async () => {
    const { queue } = openTestQueue(async () => done);
    await expect(queue.push({ body: { words: 'x'.repeat(201 * 1024) } })).rejects.toThrow(PayloadTooBigError);
  });

  test('beyond 500 events a minute', async () => {
    const { queue, clock } = openTestQueue(async () => done);
    const fifty = Array.from({ length: 50 }, () => raw);
    for (let i = 0; i < 10; i += 1) await queue.push(fifty);
    await expect(queue.push(raw)).rejects.toThrow(RateLimitError);
    clock.at += 60_000;
    await expect(queue.push(raw)).resolves.toBeDefined();
  });
});
