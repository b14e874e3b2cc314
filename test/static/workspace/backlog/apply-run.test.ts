import type { AppliedMove, ApplyProgress } from '../../../../src/contract';
import { CallFailed } from '../../../../static/kit/call-failed';
import { openApplyRun, type Run } from '../../../../static/workspace/prioritise/backlog/apply-run';
import { cameSentences, mayHaveMoved } from '../../../../static/workspace/prioritise/backlog/how-far';

const moved = (...states: AppliedMove['state'][]): AppliedMove[] => states.map((state, at) => ({ issue: `${at}`, from: at + 1, to: at + 1, state, refused: null }));
const progress = (...states: AppliedMove['state'][]): ApplyProgress => ({
  apply: { id: 'a', at: 1, by: { accountId: 'me', name: 'Me' }, restores: null, stopped: false, moves: moved(...states) },
  left: states.filter((state) => state === 'waiting' || state === 'sent').length,
  waitSeconds: 0,
});

/** A run whose calls are answered one after the other with these; a call with no answer left is never answered. */
function aRun() {
  const told: Run[] = [];
  const answers: (ApplyProgress | 'lost' | CallFailed['problem'])[] = [];
  const send = async () => {
    const answer = answers.shift();
    if (answer === 'lost') throw new CallFailed({ code: 'offline' });
    if (answer && 'code' in answer) throw new CallFailed(answer);
    return answer ?? new Promise<ApplyProgress>(() => undefined);
  };
  const steps = openApplyRun((run) => told.push(run), async () => undefined);
  const settled = async (act: () => void, ...next: typeof answers) => {
    answers.push(...next);
    act();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return told.at(-1)!;
  };
  return { ...steps, told, settled, begin: (...next: typeof answers) => settled(() => steps.start(send), ...next) };
}

const statesOf = (run: Run) => (run.kind === 'none' ? [] : run.came?.apply.moves.map(({ state }) => state));

describe('an apply', () => {
  test('goes on until nothing is left', async () => {
    const run = await aRun().begin(progress('done', 'waiting'), progress('done', 'done'));
    expect([run.kind, statesOf(run)]).toEqual(['ended', ['done', 'done']]);
  });

  test('keeps how far it is known to have come when it is tried again and fails again', async () => {
    const { begin, settled, again, told } = aRun();
    const first = await begin(progress('done', 'waiting'), 'lost');
    expect([first.kind, statesOf(first)]).toEqual(['failed', ['done', 'waiting']]);
    const before = told.length;
    const second = await settled(again, 'lost');
    expect(told.slice(before).map((run) => [run.kind, statesOf(run)])).toEqual([['going', ['done', 'waiting']], ['failed', ['done', 'waiting']]]);
    expect(second.kind).toBe('failed');
  });

  test('tried again it no longer says that it waits', async () => {
    const { begin, settled, again } = aRun();
    await begin({ ...progress('done', 'waiting'), waitSeconds: 5 }, 'lost');
    expect(await settled(again)).toMatchObject({ kind: 'going', came: { waitSeconds: 0 } });
  });

  test('another one begins with nothing known', async () => {
    const { begin } = aRun();
    await begin(progress('done', 'waiting'), 'lost');
    expect(await begin('lost')).toMatchObject({ kind: 'failed', came: null });
  });

  test('waits while another has the backlog, or the search does not know yet what was moved', async () => {
    const run = await aRun().begin({ code: 'conflict' }, { code: 'busy', retryAfterSeconds: 2 }, progress('done', 'waiting'), { code: 'conflict' }, progress('done', 'done'));
    expect([run.kind, statesOf(run)]).toEqual(['ended', ['done', 'done']]);
  });

  test('does not wait for ever, nor where Jira asks for long', async () => {
    expect(await aRun().begin(...Array.from({ length: 6 }, () => ({ code: 'conflict' as const })))).toMatchObject({ kind: 'failed', trouble: { code: 'conflict' } });
    expect(await aRun().begin({ code: 'busy', retryAfterSeconds: 600 })).toMatchObject({ kind: 'failed', trouble: { code: 'busy' } });
  });

  test('stopped it ends after the call on its way', async () => {
    const { begin, settled, stop, told } = aRun();
    await begin(progress('done', 'waiting', 'waiting'));
    expect(told.at(-1)).toMatchObject({ kind: 'going', stopping: false });
    expect(await settled(stop)).toMatchObject({ kind: 'going', stopping: true });
  });
});

describe('how far it came', () => {
  test('is not said in figures where nobody knows', () => {
    expect(cameSentences(null, true)).toEqual(['It is not known how far it came. History knows.']);
    expect(cameSentences(moved('waiting', 'waiting'), true)).toEqual(['It is not known how far it came. History knows.']);
  });

  test('is said as the least where the last answer is missing', () => {
    expect(cameSentences(moved('done', 'done', 'waiting'), true)).toEqual(['At least 2 moves were made. History knows how far it came.']);
  });

  test('says what was not made, and what nobody heard of', () => {
    expect(cameSentences(moved('done', 'waiting'), false)).toEqual(['1 move was made.', '1 move was not made.']);
    expect(cameSentences(moved('done', 'sent', 'sent'), false)).toEqual(['1 move was made.', 'Of 2 nobody has heard yet whether Jira moved them.']);
    expect(cameSentences(moved('sent'), false)).toEqual(['Of 1 nobody has heard yet whether Jira moved it.']);
    expect(cameSentences(moved('refused'), false)).toEqual(['0 moves were made.']);
  });

  test('there is something to take back where Jira moved anything, or may have', () => {
    expect([moved('done', 'waiting'), moved('waiting', 'sent'), moved('waiting', 'refused'), []].map(mayHaveMoved)).toEqual([true, true, false, false]);
  });
});
