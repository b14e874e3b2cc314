import fc from 'fast-check';
import { voicesOf, withoutVoice, withVoice, type Importance, type Voice } from '../../../src/domain/feedback/voice';
import { aVoice } from '../../support/arbitrary';

const said = (customer: string, day: string, importance: Importance, feedback = `${customer}${day}`): Voice => ({ customer, day, importance, feedback });
const someVoices = fc.uniqueArray(aVoice, { maxLength: 100, selector: ({ feedback }) => feedback });

test('the newest feedback of a customer stands, in whatever order they arrive', () => {
  const [older, newer] = [said('acme', '2026-01-01', 3), said('acme', '2026-02-01', 1)];
  expect(voicesOf([older, newer])).toEqual([newer]);
  expect(voicesOf([newer, older])).toEqual([newer]);
});

test('on one day the later to arrive stands', () => {
  const [first, second] = [said('acme', '2026-02-01', 3, 'first'), said('acme', '2026-02-01', 0, 'second')];
  expect(voicesOf([first, second])).toEqual([second]);
});

test('when the newest is taken back, what the customer said before stands again', () => {
  const [older, newer] = [said('acme', '2026-01-01', 3), said('acme', '2026-02-01', 1)];
  expect(voicesOf(withoutVoice([older, newer], newer.feedback))).toEqual([older]);
});

test('a feedback that changes keeps its place', () => {
  const [first, second] = [said('acme', '2026-02-01', 3, 'first'), said('acme', '2026-02-01', 0, 'second')];
  expect(withVoice([first, second], { ...first, importance: 2 })).toEqual([{ ...first, importance: 2 }, second]);
});

test('other customers are left alone', () => {
  expect(voicesOf([said('acme', '2026-01-01', 3), said('beta', '2026-01-01', 2)]).map(({ customer }) => customer)).toEqual(['acme', 'beta']);
});

test('a customer never has more than one voice, however much they say', () => {
  fc.assert(
    fc.property(someVoices, (all) => {
      const customers = voicesOf(all.reduce<Voice[]>(withVoice, [])).map(({ customer }) => customer);
      expect(new Set(customers).size).toBe(customers.length);
      expect(new Set(customers)).toEqual(new Set(all.map(({ customer }) => customer)));
    }),
  );
});
