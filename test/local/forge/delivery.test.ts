import { openScriptApp, type ScriptApp } from './open-script-app';

let app: ScriptApp;
beforeEach(() => (app = openScriptApp()));
afterEach(() => app.host.close());

const push = (...numbers: number[]) => app.run([{ push: numbers.map((n) => ({ body: { n } })) }]);
const order = () => app.said().map(({ body }) => (body as { n: number }).n);

test('a doubled event comes twice and is the same to its consumer', async () => {
  app.faults.add({ target: 'delivery', match: 'mail', copies: 2, times: 1 });
  await push(1, 2);
  await app.host.drain();
  expect(order().sort()).toEqual([1, 1, 2]);
  const ids = app.said().flatMap(({ body, eventId }) => ((body as { n: number }).n === 1 ? [eventId] : []));
  expect(new Set(ids).size).toBe(1);
});

test('events that are late by turns come out of order, each at its own time', async () => {
  app.faults.add({ target: 'delivery', every: 2, delayMs: 30_000 });
  await push(1, 2, 3, 4);
  await app.host.drain();
  expect(order()).toEqual([2, 4, 1, 3]);
  const [early, , late] = app.said().map(({ at }) => at as number);
  expect((late ?? 0) - (early ?? 0)).toBeGreaterThan(29_000);
});

test('a push that is taken in part names the events that were not taken', async () => {
  app.faults.add({ target: 'queue', status: 202, times: 1 });
  const [answer] = await push(1, 2, 3);
  expect([answer?.status, answer?.body]).toEqual([202, { failedEvents: [{ index: '1', errorMessage: 'The event was not taken.' }] }]);
  await app.host.drain();
  expect(order()).toEqual([1, 3]);
});

test('Jira’s events may come out of order as well', async () => {
  app.faults.add({ target: 'event', every: 2, delayMs: 180_000 });
  expect(app.faults.meet({ target: 'event', name: 'avi:jira:updated:issue' })).toMatchObject({ delayMs: 180_000 });
  expect(app.faults.meet({ target: 'event', name: 'avi:jira:updated:issue' })).toBeUndefined();
});
