import { pauseAfter } from '../../../../static/workspace/rounds/use-polling';

const pause = (quiet: number, asked: Parameters<typeof pauseAfter>[0]['asked'], failed = 0) => pauseAfter({ quiet, failed, asked });

test('a round is read every three seconds, and less often when nothing has happened for two minutes', () => {
  expect([pause(0, 'new'), pause(39, 'same'), pause(40, 'same'), pause(60, 'same'), pause(500, 'same')]).toEqual([3, 3, 6, 24, 30]);
});

test('after failures it waits longer and longer, and at least as long as it was asked to', () => {
  const offline = { code: 'offline' as const };
  expect([1, 2, 3, 10].map((failed) => pause(0, offline, failed))).toEqual([6, 12, 24, 60]);
  expect(pause(0, { code: 'busy', retryAfterSeconds: 45 }, 1)).toBe(45);
});
