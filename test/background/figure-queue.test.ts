import { makeFigureQueue } from '../../src/background/figure-queue';

interface Event {
  body: { issue: string };
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

function queue(push: (events: Event[]) => Promise<unknown>) {
  const reported: unknown[] = [];
  return { reported, figures: makeFigureQueue({ push }, (error) => reported.push(error)) };
}

test('each issue has its writer, and a second event that sweeps what a killed one left', async () => {
  const pushed: Event[] = [];
  await queue((events) => (pushed.push(...events), Promise.resolve())).figures.push(['7'], 2);
  expect(pushed.map(({ body, delayInSeconds }) => [body.issue, delayInSeconds])).toEqual([['7', 2], ['7', 92]]);
  expect(pushed[0]?.concurrency).toEqual({ key: 'figures-7', limit: 1 });
});

test('no push holds more than the fifty events that the platform takes', async () => {
  const sizes: number[] = [];
  const issues = Array.from({ length: 60 }, (_, at) => String(at));
  await queue((events) => (sizes.push(events.length), Promise.resolve())).figures.push(issues, 0);
  expect(sizes).toEqual([50, 50, 20]);
});

test('a push that fails is reported and throws nothing: the sweep finds its pending row', async () => {
  const { figures, reported } = queue(() => Promise.reject(new Error('full')));
  await figures.push(['7'], 2);
  expect(reported).toEqual([new Error('full')]);
});
