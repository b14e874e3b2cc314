import fc from 'fast-check';
import type { Voice } from '../../src/domain/feedback/voice';
import { emptyStanding } from '../../src/domain/prioritise/standing';
import { fromRecords, toRecords } from '../../src/storage/standing-records';
import { aVoice } from '../support/arbitrary';

const withVoices = (voices: readonly Voice[]) => ({ ...emptyStanding('1', 'P'), voices });
const byFeedback = (a: Voice, b: Voice) => (a.feedback < b.feedback ? -1 : 1);

test('a standing that fits stays in one record', () => {
  expect(toRecords(withVoices([])).more).toBeNull();
});

test('a standing that does not fit keeps its newest voices in the record that the panel reads', () => {
  const voices = ['2026-01-01', '2026-03-01', '2026-02-01'].map(
    (day, i): Voice => ({ customer: `c${i}`, day, importance: 3, feedback: `f${i}` }),
  );
  const roomForTwo = JSON.stringify({ ...withVoices(voices.slice(1)), v: 1, more: false }).length + 5;
  const { main, more } = toRecords(withVoices(voices), roomForTwo);
  expect(main.more).toBe(true);
  expect(main.voices.map(({ day }) => day)).toEqual(['2026-03-01', '2026-02-01']);
  expect(more?.voices.map(({ day }) => day)).toEqual(['2026-01-01']);
});

test('no voice is lost or doubled by the split, and the first record keeps within its room', () => {
  fc.assert(
    fc.property(fc.array(aVoice, { maxLength: 40 }), fc.integer({ min: 500, max: 3000 }), (voices, room) => {
      const { main, more } = toRecords(withVoices(voices), room);
      const back = fromRecords(main, more ?? undefined);
      expect([...back.voices].sort(byFeedback)).toEqual([...voices].sort(byFeedback));
      expect(Buffer.byteLength(JSON.stringify(main))).toBeLessThanOrEqual(room + 1);
    }),
  );
});
