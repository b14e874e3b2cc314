import fc from 'fast-check';
import type { Importance, Voice } from '../../src/domain/feedback/voice';
import { answerOf } from '../../src/domain/prioritise/answer-of';
import type { Answer, Said } from '../../src/domain/prioritise/answer';
import { EFFORT, emptyStanding, withAnswers, type Standing } from '../../src/domain/prioritise/standing';

const DAYS = Array.from({ length: 800 }, (_, i) => new Date(Date.UTC(2024, 9, 1 + i)).toISOString().slice(0, 10));
const PEOPLE = ['ann', 'bob', 'cem', 'dee', 'eva'];

/** A UTC day within some two years around TODAY. */
export const aDay = fc.constantFrom(...DAYS);
export const TODAY = '2026-11-01';

const sure = fc.constantFrom('guess' as const, 'fairly' as const, 'sure' as const);

/** Something said within the bounds: a likely figure and how sure, or a typed range. */
export const saidWithin = (least: number, most: number): fc.Arbitrary<Said> => {
  const figure = fc.double({ min: least, max: most, noNaN: true });
  return fc.oneof(
    fc.record({ likely: figure, sure }),
    fc.tuple(figure, figure, figure).map((three) => {
      const [low, likely, high] = [...three].sort((a, b) => a - b) as [number, number, number];
      return { low, likely, high };
    }),
  );
};

export const aRating: fc.Arbitrary<Answer> = saidWithin(0, 100).map((said) => answerOf('impact', said, 0));
export const anEffort: fc.Arbitrary<Answer> = saidWithin(0.1, 200).map((said) => answerOf(EFFORT, said, 0));

export const aVoice: fc.Arbitrary<Voice> = fc.record({
  customer: fc.integer({ min: 1, max: 30 }).map((n) => `c${n}`),
  day: aDay,
  importance: fc.constantFrom<Importance>(0, 1, 2, 3),
  feedback: fc.uuid(),
});

const someAnswers = fc.record(
  { impact: aRating, fit: aRating, urgency: aRating, reach: aRating, effort: anEffort },
  { requiredKeys: [] },
);

/** What some people said of an item. */
export const aStanding: fc.Arbitrary<Standing> = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...PEOPLE), someAnswers, { maxKeys: 4, noNullPrototype: true }),
    voices: fc.uniqueArray(aVoice, { maxLength: 12, selector: ({ feedback }) => feedback }),
    pinned: fc.boolean(),
  })
  .map(({ answers, voices, pinned }) => {
    const empty = emptyStanding('1', 'P');
    const rated = Object.entries(answers).reduce((standing, [person, said]) => withAnswers(standing, person, said), empty);
    return { ...rated, voices, mustDo: pinned ? { reason: 'law', by: 'ann', at: 0 } : null };
  });
