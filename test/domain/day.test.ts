import { dayOf, daysBetween, isDay } from '../../src/domain/day';

test('a moment belongs to its UTC day', () => {
  expect(dayOf(0)).toBe('1970-01-01');
  expect(dayOf(Date.UTC(2026, 10, 23, 23, 59, 59) / 1000)).toBe('2026-11-23');
  expect(dayOf(Date.UTC(2026, 10, 24) / 1000)).toBe('2026-11-24');
});

test('days between, leap days and changes of clocks included', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-02', '2026-11-01')).toBe(-1);
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00Z', '', 'today', '2026-02-29', '+002026-01-01'])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['2026-02-28', '2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});
