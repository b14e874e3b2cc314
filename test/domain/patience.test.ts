import fc from 'fast-check';
import { patiently } from '../../src/domain/patience';

/** Work that fails so often, by a clock of its own that only waiting moves. */
function worldOf({ failures, luck = 1, seconds = 60, tries = 4 }: { failures: number; luck?: number; seconds?: number; tries?: number }) {
  const waited: number[] = [];
  let now = 1000;
  let done = 0;
  const patience = {
    now: () => now,
    wait: async (milliseconds: number) => {
      waited.push(milliseconds);
      now += milliseconds / 1000;
    },
    random: () => luck,
    until: now + seconds,
    tries,
  };
  const work = async () => {
    done += 1;
    if (done <= failures) throw new Error(`refused ${done}`);
    return 'answer';
  };
  return { patience, work, waited, elapsed: () => now - 1000, done: () => done };
}

test('what goes through at once waits for nothing', async () => {
  const { patience, work, waited } = worldOf({ failures: 0 });
  expect(await patiently(patience, work, () => 0)).toBe('answer');
  expect(waited).toEqual([]);
});

test('each wait is taken from a range that doubles, up to ten seconds', async () => {
  const { patience, work, waited } = worldOf({ failures: 7, tries: 8 });
  expect(await patiently(patience, work, () => 0)).toBe('answer');
  expect(waited).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000]);
});

test('who is asked to wait waits as long, and a little more by chance', async () => {
  const { patience, work, waited } = worldOf({ failures: 2, luck: 0.5 });
  expect(await patiently(patience, work, () => 3)).toBe('answer');
  expect(waited).toEqual([3125, 3250]);
});

test('what waiting does not help is thrown at once', async () => {
  const { patience, work, waited } = worldOf({ failures: 1 });
  await expect(patiently(patience, work, () => null)).rejects.toThrow('refused 1');
  expect(waited).toEqual([]);
});

test('a wait that would end too late is not begun', async () => {
  const { patience, work, waited } = worldOf({ failures: 1, seconds: 8 });
  await expect(patiently(patience, work, () => 8)).rejects.toThrow('refused 1');
  expect(waited).toEqual([]);
});

test('whatever it is asked and however lucky it is, it never waits beyond its time nor asks more often than it may', async () => {
  const asked = fc.record({ failures: fc.nat(20), luck: fc.double({ min: 0, max: 1, noNaN: true }), seconds: fc.nat(100), tries: fc.integer({ min: 1, max: 10 }) });
  await fc.assert(
    fc.asyncProperty(asked, fc.nat(20), async (how, backIn) => {
      const { patience, work, elapsed, done } = worldOf(how);
      const settled = await patiently(patience, work, () => backIn).catch((error: Error) => error.message);
      expect(elapsed()).toBeLessThanOrEqual(how.seconds + 1e-6);
      expect(done()).toBeLessThanOrEqual(how.tries);
      expect(settled).toBe(done() > how.failures ? 'answer' : `refused ${done()}`);
    }),
  );
});
