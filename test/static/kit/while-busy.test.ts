import { CallFailed } from '../../../static/kit/call-failed';
import { whileBusy } from '../../../static/kit/while-busy';

/** A page whose waits are written down, in seconds. */
function aPage(luck: number) {
  const waited: number[] = [];
  return { waited, waiting: { wait: async (seconds: number) => void waited.push(seconds), random: () => luck } };
}
const busy = () => Promise.reject(new CallFailed({ code: 'busy', retryAfterSeconds: 7 }));

test('a page waits the seconds that a busy answer names and less than half a second more at first, and no longer than that is busy', async () => {
  const { waited, waiting } = aPage(1);
  let asked = 0;
  expect(await whileBusy(waiting, 5, () => ((asked += 1) <= 2 ? busy() : Promise.resolve('answer')))).toBe('answer');
  expect(waited).toEqual([7.25, 7.5]);
});

test('it asks no more often than it may, and tells what it was told last', async () => {
  const { waited, waiting } = aPage(0);
  await expect(whileBusy(waiting, 3, busy)).rejects.toEqual(new CallFailed({ code: 'busy', retryAfterSeconds: 7 }));
  expect(waited).toEqual([7, 7]);
});

test.each([
  ['no answer', new CallFailed({ code: 'offline' })],
  ['a refusal', new CallFailed({ code: 'jira-failed', status: 400 })],
  ['a defect', new Error('ours')],
])('what waiting does not help is told at once: %s', async (_what, thrown) => {
  const { waited, waiting } = aPage(0);
  await expect(whileBusy(waiting, 3, () => Promise.reject(thrown))).rejects.toBe(thrown);
  expect(waited).toEqual([]);
});
