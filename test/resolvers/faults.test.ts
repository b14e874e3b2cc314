import type { Fault } from '../../local/forge/fault/fault';
import { contractCalls } from '../support/contract-calls';
import { eventually } from '../support/eventually';
import { CALLS, EVERY_CALL, speakOf, type SpokenOf } from '../support/every-call';
import { anEpic, ELSEWHERE } from '../support/issues';
import { figuresOnIssue } from '../support/figures-on-issue';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { good, itemSeen, rating } from '../support/said';

type Trouble = Omit<Fault, 'skip' | 'times'>;

/** What a refused call has to say. `busy` says for how long: longer than a call waits itself, or of what waiting does not bring back. */
const REFUSALS: [trouble: Trouble, problem: object][] = [
  [{ target: 'jira', as: 'user', status: 429, retryAfter: 70 }, { code: 'busy', retryAfterSeconds: 70 }],
  [{ target: 'jira', as: 'user', status: 429, reason: 'jira-quota-tenant-based' }, { code: 'busy', retryAfterSeconds: expect.any(Number) }],
  [{ target: 'jira', as: 'user', status: 503, retryAfter: 60 }, { code: 'busy', retryAfterSeconds: 60 }],
  [{ target: 'jira', as: 'user', status: 500 }, { code: 'jira-failed', status: 500 }],
  [{ target: 'jira', as: 'user', status: 403 }, { code: 'jira-failed', status: 403 }],
  [{ target: 'kvs', status: 429 }, { code: 'busy', retryAfterSeconds: expect.any(Number) }],
  [{ target: 'kvs', status: 500 }, { code: 'store-failed' }],
];

let jira: LocalJira;
let next = 0;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [...Array.from({ length: 600 }, (_, i) => anEpic({ number: i + 1 })), ELSEWHERE] });
  await jira.control('POST', 'clock', { advanceSeconds: secondsToMorning() });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

/** The tests move the clock by an hour or so: none shall see a day begin, which fades figures. */
function secondsToMorning(): number {
  const now = Date.now() / 1000;
  return Math.ceil(86_400 - (now % 86_400) + 300);
}

/** The store counts by the minute. */
const nextMinute = () => jira.control('POST', 'clock', { advanceSeconds: 60 });

/** An epic that no other test touches, with a rating and a feedback whose figures stand on the issue. */
async function aSpokenOfEpic(): Promise<SpokenOf> {
  await nextMinute();
  const on = await speakOf(jira, `HAR-${(next += 1)}`);
  await jira.drain();
  return on;
}

/** Runs `act` while the platform is in trouble, and says how many calls met it. */
async function during<T>(fault: Fault, act: () => Promise<T>): Promise<{ result: T; met: number }> {
  expect(await jira.control('POST', 'fault', fault)).toMatchObject({ status: 200 });
  const result = await act();
  const { body } = await jira.control<{ faults: { met: number }[] }>('DELETE', 'fault');
  return { result, met: body.faults[0]!.met };
}

/** Does the same once for each call that `act` makes of that kind: the first fails, then only the second, until none is left. Answers how many there were. */
async function atEachCall<T>(trouble: Trouble, act: () => Promise<T>, check: (result: T, index: number) => Promise<void>): Promise<number> {
  for (let index = 0; ; index += 1) {
    const { result, met } = await during({ ...trouble, skip: index, times: 1 }, act);
    if (met === 0) return index;
    await check(result, index);
  }
}

/** All that people see of an epic, its figures on the issue included, and of what its project and the site keep. */
async function everythingOf({ epic, feedback }: SpokenOf): Promise<unknown> {
  const [item, explained, listed, comments, onIssue, ...kept] = await Promise.all([
    itemSeen(jira, epic),
    jira.call('team', 'explain-item', { issue: epic }),
    jira.call('team', 'list-feedback', { issue: epic }),
    jira.call('team', 'list-comments', { feedback }),
    figuresOnIssue(jira, epic),
    jira.call('team', 'read-feedback', { feedback }),
    jira.call('admin', 'open-settings', { project: 'HAR' }),
    jira.call('team', 'list-views', { project: 'HAR' }),
    jira.call('pmo', 'list-customers', {}),
  ]);
  return { item, explained, listed, comments, onIssue, kept };
}

async function sweep(): Promise<void> {
  await jira.control('POST', 'clock', { advanceSeconds: 120 });
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
}

/** The figures on the issue are those of what people said. */
async function expectFiguresRight(epic: string): Promise<void> {
  const item = await itemSeen(jira, epic);
  const { fields, property } = await figuresOnIssue(jira, epic);
  expect(item.state).toBe('current');
  expect(JSON.parse(property ?? 'null')).toEqual(item.figures);
  expect([fields['Customer impact'], fields['Customers asking']]).toEqual([item.figures.criteria.impact?.likely ?? null, item.figures.customers]);
}

test('every call of the contract is tried in trouble', () => {
  expect([...CALLS].sort()).toEqual(contractCalls().sort());
});

describe.each(CALLS)('%s', (call) => {
  const { by, writes, input, despite } = EVERY_CALL[call];
  const within = { in: `resolver/${call}` };

  test('names what refuses its first request, and nothing has happened', async () => {
    const on = await aSpokenOfEpic();
    const payload = await input(on);
    await jira.drain();
    const before = await everythingOf(on);
    let refused = 0;
    for (const [trouble, problem] of REFUSALS) {
      const { result, met } = await during({ ...trouble, ...within }, () => jira.invoke(by, call, payload));
      if (met > 0) expect(result).toEqual({ ok: false, problem });
      refused += met;
    }
    expect(refused).toBeGreaterThan(0);
    if (writes) expect(await everythingOf(on)).toEqual(before);
  });

  test.each<[string, Trouble, object]>([
    ['Jira', { target: 'jira', as: 'user', status: 503, retryAfter: 60 }, { code: 'busy', retryAfterSeconds: 60 }],
    ['the store', { target: 'kvs', status: 500 }, { code: 'store-failed' }],
  ])('names %s at whichever request it fails, and nothing is stored, or says what stands', async (_who, trouble, problem) => {
    const on = await aSpokenOfEpic();
    const payload = await input(on);
    await jira.drain();
    const before = await everythingOf(on);
    await atEachCall({ ...trouble, ...within }, () => jira.invoke(by, call, payload), async (reply) => {
      const stands = (reply as { ok: boolean }).ok ? despite?.[trouble.target as 'jira' | 'kvs'] : undefined;
      if (stands) return expect(reply).toMatchObject(stands);
      expect(reply).toEqual({ ok: false, problem });
      if (writes && writes !== 'in parts') expect(await everythingOf(on)).toEqual(before);
    });
  });

  test.each<[string, Trouble]>([
    ['Jira', { target: 'jira', as: 'user', status: 503 }],
    ['the store', { target: 'kvs', status: 429 }],
  ])('goes through when %s refuses its first request for a moment', async (_who, trouble) => {
    const payload = await input(await aSpokenOfEpic());
    const { result } = await during({ ...trouble, ...within, times: 1 }, () => jira.invoke(by, call, payload));
    expect(result).toMatchObject({ ok: true });
  });
});

const WRITERS = CALLS.filter((call) => ['item', 'in parts'].includes(EVERY_CALL[call].writes ?? ''));

test.each(WRITERS)('%s stopped at any request is stored whole or not at all, and done again it is done once', async (call) => {
  const { by, input, repeated } = EVERY_CALL[call];
  const undisturbed = await aSpokenOfEpic();
  good((await jira.invoke(by, call, await input(undisturbed))) as { ok: boolean });
  const doneOnce = await pictureOf(undisturbed);
  for (const target of ['jira', 'kvs', 'queue'] as const) {
    const trouble: Trouble = { target, in: `resolver/${call}`, delayMs: 60_000 };
    let on = await aSpokenOfEpic();
    let payload = await input(on);
    let before = await pictureOf(on);
    await atEachCall(trouble, () => jira.invoke(by, call, payload).catch((error: Error) => error), async (reply) => {
      expect(String(reply)).toContain('FUNCTION_TIME_OUT');
      const stopped = await pictureOf(on);
      expect([expect.objectContaining({ ok: true }), { ok: false, problem: repeated }]).toContainEqual(await jira.invoke(by, call, payload));
      expect(await pictureOf(on)).toEqual(doneOnce);
      expect([before, doneOnce]).toContainEqual(stopped);
      await sweep();
      await expectFiguresRight(on.epic);
      on = await aSpokenOfEpic();
      payload = await input(on);
      before = await pictureOf(on);
    });
  }
}, 120_000);

/** What people said of an epic, without the moments and the versions. */
async function pictureOf({ epic, feedback }: SpokenOf): Promise<object> {
  const [item, listed, comments] = await Promise.all([
    itemSeen(jira, epic),
    jira.call('team', 'list-feedback', { issue: epic }),
    jira.call('team', 'list-comments', { feedback }),
  ]);
  const { criteria, customers, mustDo, objective } = item.figures;
  const words = good(listed).feedback.map((one) => `${one.customerName} ${one.comments}`).sort();
  return { criteria, customers, mustDo, objective, why: item.why, words, comments: good(comments).comments.map((one) => one.words) };
}

describe('the writer of figures', () => {
  const within = { in: 'figures' };
  const TEMPORARY: [string, Trouble][] = [
    ['with 429 and how long to wait', { target: 'jira', status: 429, reason: 'jira-per-issue-on-write', retryAfter: 7 }],
    ['with 429 alone', { target: 'jira', status: 429, reason: 'jira-quota-global-based' }],
    ['with 503', { target: 'jira', status: 503 }],
    ['with 500', { target: 'jira', status: 500 }],
    ['by not answering in time', { target: 'jira', delayMs: 200_000 }],
    ['by losing its invocation', { target: 'invoke', status: 500 }],
  ];

  const WRITE = 'PUT /rest/api/3/issue/{issue}/properties/customer-value';

  /** A rating whose figures are written under trouble; answers the epic. */
  const rateAndDrain = async (): Promise<string> => {
    const epic = `HAR-${(next += 1)}`;
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    return epic;
  };

  test.each(TEMPORARY)('refused %s, at any request, has the figures right when the queue has drained', async (_how, trouble) => {
    const where = trouble.target === 'invoke' ? { match: 'figures' } : within;
    const requests = await atEachCall({ ...trouble, ...where }, rateAndDrain, expectFiguresRight);
    expect(requests).toBeGreaterThan(0);
  }, 60_000);

  test('failed by the store at any request has them right after the sweep', async () => {
    const requests = await atEachCall({ target: 'kvs', status: 500, ...within }, rateAndDrain, async (epic) => {
      await sweep();
      await expectFiguresRight(epic);
    });
    expect(requests).toBeGreaterThan(2);
  });

  test('refused for good at any request says so, and the next rating tries again', async () => {
    for (const status of [403, 404] as const) {
      await atEachCall({ target: 'jira', status, ...within }, rateAndDrain, async (epic) => {
        expect((await itemSeen(jira, epic)).state).toBe('unavailable');
        good(await jira.call('team', 'rate', rating(epic, 50)));
        await jira.drain();
        await expectFiguresRight(epic);
      });
    }
  });

  test('waits as long as Jira asks', async () => {
    const epic = `HAR-${(next += 1)}`;
    const begun = (await jira.log()).at(-1)!.seq;
    const puts = async () => (await jira.log(begun)).filter(({ from, method, path }) => from === 'app' && `${method} ${path}` === WRITE).length;
    const pass = async (advanceSeconds: number) => {
      await jira.control('POST', 'clock', { advanceSeconds });
      await new Promise((done) => setTimeout(done, 500));
    };
    await during({ target: 'jira', as: 'app', match: WRITE, status: 429, retryAfter: 300, ...within }, async () => {
      good(await jira.call('team', 'rate', rating(epic, 75)));
      await jira.control('POST', 'clock', { advanceSeconds: 3 });
      await eventually(puts, (count) => count === 1);
    });
    await pass(250);
    expect(await puts()).toBe(1);
    await pass(60);
    await eventually(puts, (count) => count === 2);
    await jira.drain();
    await expectFiguresRight(epic);
  });

  test('that Jira refuses as long as the queue tries is taken up by the sweep', async () => {
    const { result: epic, met } = await during({ target: 'jira', status: 503, ...within }, rateAndDrain);
    expect(met).toBeGreaterThan(1);
    expect((await itemSeen(jira, epic)).state).toBe('pending');
    await sweep();
    await expectFiguresRight(epic);
  });

  test('whose sweep fails is taken up by the next', async () => {
    const { result: epic } = await during({ target: 'queue', status: 503 }, rateAndDrain);
    for (const trouble of [{ target: 'kvs', status: 500, in: 'sweep' }, { target: 'queue', status: 429, in: 'sweep' }] as const) {
      expect((await during(trouble, sweep)).met).toBeGreaterThan(0);
      expect((await itemSeen(jira, epic)).state).toBe('pending');
    }
    await sweep();
    await expectFiguresRight(epic);
  });
});
