import { calendarMoment, type CalendarUnit } from '../../../local/jira/jql/calendar-moment';

/** Saturday, 28 March 2026, 15:30 in Berlin; its clocks go forward in the coming night. */
const NOW = Date.parse('2026-03-28T15:30:00+01:00');

test.each<[edge: 'start' | 'end', unit: CalendarUnit, offset: string, moment: string]>([
  ['start', 'day', '0d', '2026-03-28T00:00:00.000+01:00'],
  ['end', 'day', '0d', '2026-03-28T23:59:59.999+01:00'],
  ['start', 'day', '-1', '2026-03-27T00:00:00.000+01:00'],
  ['start', 'day', '+2', '2026-03-30T00:00:00.000+02:00'],
  ['end', 'day', '1d', '2026-03-29T23:59:59.999+02:00'],
  ['start', 'week', '0d', '2026-03-22T00:00:00.000+01:00'],
  ['start', 'week', '1', '2026-03-29T00:00:00.000+01:00'],
  ['end', 'week', '0d', '2026-03-28T23:59:59.999+01:00'],
  ['start', 'week', '1d', '2026-03-23T00:00:00.000+01:00'],
  ['start', 'month', '0d', '2026-03-01T00:00:00.000+01:00'],
  ['start', 'month', '+14d', '2026-03-15T00:00:00.000+01:00'],
  ['start', 'month', '-1', '2026-02-01T00:00:00.000+01:00'],
  ['end', 'month', '-1M', '2026-02-28T23:59:59.999+01:00'],
  ['end', 'month', '+15d', '2026-04-15T23:59:59.999+02:00'],
  ['start', 'year', '0d', '2026-01-01T00:00:00.000+01:00'],
  ['end', 'year', '1y', '2027-12-31T23:59:59.999+01:00'],
  ['start', 'year', '5w 2d', '2026-02-07T00:00:00.000+01:00'],
])('%s of the %s moved by %s', (edge, unit, offset, moment) => {
  expect(new Date(calendarMoment(edge, unit, offset, NOW, 'Europe/Berlin')).toISOString()).toBe(new Date(moment).toISOString());
});

test.each(['soon', '1x', '', '1.5d', '- 1d'])('an offset of %j is refused', (offset) => {
  expect(() => calendarMoment('start', 'month', offset, NOW, 'Etc/UTC')).toThrow(/^Duration for function 'startOfMonth'/);
});
