import { makeJobQueue } from '../../src/background/job-queue';

interface Event {
  body: Record<string, unknown>;
  delayInSeconds: number;
  concurrency: { key: string; limit: number };
}

function queue(fails = false) {
  const pushes: Event[][] = [];
  const reported: unknown[] = [];
  const push = async (events: Event[]) => (fails ? Promise.reject(new Error('full')) : void pushes.push(events));
  return { pushes, reported, work: makeJobQueue({ push: push as never }, (error) => reported.push(error)) };
}

const JOB = { project: '2', id: 'j1', slice: 4 };

test('a slice has one doer, and a second event that knows it is the second', async () => {
  const { pushes, work } = queue();
  await work.go(JOB, 10);
  expect(pushes[0]?.map(({ body, delayInSeconds }) => [body.slice, body.again, delayInSeconds])).toEqual([[4, false, 10], [4, true, 130]]);
  expect(pushes[0]?.map(({ concurrency }) => concurrency)).toEqual([{ key: 'job-j1', limit: 1 }, { key: 'job-j1', limit: 1 }]);
});

test('no event is delayed for longer than the platform keeps it', async () => {
  const { pushes, work } = queue();
  await work.go(JOB, 3600);
  expect(pushes[0]?.map(({ delayInSeconds }) => delayInSeconds)).toEqual([900, 900]);
});

test('tickets go 25 an event and 50 events a push', async () => {
  const { pushes, work } = queue();
  await work.readTickets('s1', Array.from({ length: 1300 }, (_, at) => String(at)));
  expect(pushes.map(({ length }) => length)).toEqual([50, 2]);
  expect((pushes[0]?.[0]?.body.tickets as string[]).length).toBe(25);
});

test('what was deleted is looked at a second time, when queries show all that was said before', async () => {
  const { pushes, work } = queue();
  await work.dropIssues(['7', '8'], 'ann');
  await work.dropProject('2', 'ann');
  expect(pushes.flat().map(({ body, delayInSeconds }) => [body, delayInSeconds])).toEqual([
    [{ deleted: ['7', '8'], by: 'ann' }, 0],
    [{ deleted: ['7', '8'], by: 'ann' }, 90],
    [{ deletedProject: '2', by: 'ann' }, 0],
    [{ deletedProject: '2', by: 'ann' }, 90],
  ]);
});

test('a push that fails is reported and throws nothing', async () => {
  const { reported, work } = queue(true);
  await work.go(JOB, 0);
  await work.readTickets('s1', ['1']);
  expect(reported).toHaveLength(2);
});
