import { ago, dayWords, ownDay } from '../../../static/kit/when';

const now = 1_795_000_000;

test.each([
  [0, 'this minute'],
  [90, '1 minute ago'],
  [7_200, '2 hours ago'],
  [86_400, 'yesterday'],
  [14 * 86_400, '14 days ago'],
  [65 * 86_400, '2 months ago'],
  [-50, 'this minute'],
])('%d seconds before now is %s', (passed, said) => expect(ago(now - passed, now)).toBe(said));

test('a day has its year only when that is another', () => {
  expect(dayWords('2026-11-14', '2026-11-23')).not.toMatch(/2026/);
  expect(dayWords('2025-11-14', '2026-11-23')).toMatch(/2025/);
});

test('a person’s own day has two digits for month and day', () => {
  expect(ownDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
