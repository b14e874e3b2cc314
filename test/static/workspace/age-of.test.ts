import { daysSince, isOld } from '../../../static/workspace/prioritise/age-of';

const DAY = 86_400;

test.each([[0, 0], [DAY - 1, 0], [DAY, 1], [90 * DAY, 90], [-5, 0]])('%i seconds are %i days', (seconds, days) => {
  expect(daysSince(1000, 1000 + seconds)).toBe(days);
});

test('a rating is old after 90 days', () => {
  expect([isOld(0, 90 * DAY), isOld(0, 91 * DAY)]).toEqual([false, true]);
});
