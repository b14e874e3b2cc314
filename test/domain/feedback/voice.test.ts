import fc from 'fast-check';
import { withVoice, type Importance, type Voice } from '../../../src/domain/feedback/voice';
import { aVoice } from '../../support/arbitrary';

const said = (customer: string, day: string, importance: Importance, feedback = `${customer}${day}`): Voice => ({ customer, day, importance, feedback });

test('the newest feedback of a customer stands', () => {
  const voices = withVoice([said('acme', '2026-01-01', 3)], said('acme', '2026-02-01', 1));
  expect(voices).toEqual([said('acme', '2026-02-01', 1)]);
});

test('an older feedback that arrives later changes nothing', () => {
  const voices = [said('acme', '2026-02-01', 1)];
  expect(withVoice(voices, said('acme', '2026-01-01', 3))).toEqual(voices);
});

test('on one day the later to arrive stands', () => {
  const voices = withVoice([said('acme', '2026-02-01', 3, 'first')], said('acme', '2026-02-01', 0, 'second'));
  expect(voices).toEqual([said('acme', '2026-02-01', 0, 'second')]);
});

test('other customers are left alone', () => {
  expect(withVoice([said('acme', '2026-01-01', 3)], said('beta', '2026-01-01', 2)).map(({ customer }) => customer)).toEqual(['acme', 'beta']);
});

test('a customer never has more than one voice, however much they say', () => {
  fc.assert(
    fc.property(fc.array(aVoice, { maxLength: 100 }), (all) => {
      const customers = all.reduce<Voice[]>(withVoice, []).map(({ customer }) => customer);
      expect(new Set(customers).size).toBe(customers.length);
      expect(new Set(customers)).toEqual(new Set(all.map(({ customer }) => customer)));
    }),
  );
});
