import fc from 'fast-check';
import type { Importance } from '../../../../src/domain/feedback/voice';
import { withoutVoice, withVoice } from '../../../../src/domain/feedback/voice';
import { answerOf } from '../../../../src/domain/prioritise/answer-of';
import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { project } from '../../../../src/domain/prioritise/projection';
import { standingAt } from '../../../../src/domain/prioritise/replay/standing-at';
import { feedbacksChanged, type FeedbackThen } from '../../../../src/domain/prioritise/replay/voices-at';
import { emptyStanding, withAnswers, type Standing } from '../../../../src/domain/prioritise/standing';
import type { ItemChange, Trail } from '../../../../src/domain/prioritise/trail';
import { TODAY } from '../../../support/arbitrary';

const PEOPLE = ['ann', 'bob', 'cem'];
const FEEDBACKS: Record<string, FeedbackThen> = {
  f1: { customer: 'c1', day: '2026-03-01', tier: 'standard' },
  f2: { customer: 'c2', day: '2026-04-01', tier: 'key' },
  f3: { customer: 'c1', day: '2026-05-01', tier: 'standard' },
};

/** Something that somebody does to an item, so many seconds after what was done before. */
type Act = { after: number; by: string } & (
  | { does: 'rates'; criterion: string; likely: number | null }
  | { does: 'pins'; reason: string | null }
  | { does: 'serves'; objective: string | null }
  | { does: 'links'; feedback: string; importance: Importance | null }
);

const anAct: fc.Arbitrary<Act> = fc.tuple(
  fc.record({ after: fc.integer({ min: 0, max: 3 }), by: fc.constantFrom(...PEOPLE) }),
  fc.oneof(
    fc.record({ does: fc.constant('rates' as const), criterion: fc.constantFrom('impact', 'fit', 'effort'), likely: fc.constantFrom(null, 1, 25, 50, 75) }),
    fc.record({ does: fc.constant('pins' as const), reason: fc.constantFrom(null, 'law', 'contract') }),
    fc.record({ does: fc.constant('serves' as const), objective: fc.constantFrom(null, 'o1', 'o2') }),
    fc.record({ does: fc.constant('links' as const), feedback: fc.constantFrom(...Object.keys(FEEDBACKS)), importance: fc.constantFrom<(Importance | null)[]>(null, 1, 3) }),
  ),
).map(([who, what]) => ({ ...who, ...what }));

interface History {
  /** The item after each moment at which something was done. */
  states: { at: number; standing: Standing }[];
  /** Newest first. */
  trail: Trail[];
}

/** Does the acts one after the other, as the app does: the standing and a row of the trail for each that changes something. */
function played(acts: readonly Act[]): History {
  let standing = emptyStanding('1', 'P');
  let at = 1000;
  const states = [{ at, standing }];
  const trail: Trail[] = [];
  for (const act of acts) {
    at += act.after;
    const done = doing(standing, act, at);
    if (!done) continue;
    standing = done.standing;
    trail.unshift({ issue: '1', project: 'P', actor: act.by, at, change: done.change, value: { from: null, to: null } });
    if (states.at(-1)!.at === at) states.pop();
    states.push({ at, standing });
  }
  return { states, trail };
}

function doing(standing: Standing, act: Act, at: number): { standing: Standing; change: ItemChange } | null {
  switch (act.does) {
    case 'rates': {
      const from = standing.answers[act.by]?.[act.criterion]?.likely ?? null;
      if (act.likely === null && from === null) return null;
      const answer = act.likely === null ? null : answerOf(act.criterion, { likely: act.likely, sure: 'fairly' }, at);
      return { standing: withAnswers(standing, act.by, { [act.criterion]: answer }), change: { kind: 'rated', criterion: act.criterion, from, to: act.likely } };
    }
    case 'pins':
      return { standing: { ...standing, mustDo: act.reason === null ? null : { reason: act.reason, by: act.by, at } }, change: { kind: 'must do', reason: act.reason } };
    case 'serves':
      return { standing: { ...standing, objective: act.objective }, change: { kind: 'objective', objective: act.objective } };
    case 'links': {
      const { customer, day, tier } = FEEDBACKS[act.feedback]!;
      if (act.importance === null) {
        const known = standing.voices.some(({ feedback }) => feedback === act.feedback);
        const voices = withoutVoice(standing.voices, act.feedback);
        const tiers = Object.fromEntries(Object.entries(standing.tiers).filter(([one]) => voices.some((voice) => voice.customer === one)));
        return known ? { standing: { ...standing, voices, tiers }, change: { kind: 'unlinked', feedback: act.feedback, customerName: '' } } : null;
      }
      const tiers = tier === 'standard' ? standing.tiers : { ...standing.tiers, [customer]: tier };
      const voices = withVoice(standing.voices, { customer, day, importance: act.importance, feedback: act.feedback });
      return { standing: { ...standing, voices, tiers }, change: { kind: 'feedback', feedback: act.feedback, customerName: '', importance: act.importance } };
    }
  }
}

const known = new Map(Object.entries(FEEDBACKS));
const MODEL = { ...DEFAULT_MODEL, tierWeights: { key: 2, standard: 1, small: 0.5 } };
const figures = (standing: Standing) => project({ ...standing, figuresVersion: 0 }, MODEL, TODAY);

test('walked back along its trail, an item has at each moment the figures that it had then', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 25 }), (acts) => {
      const { states, trail } = played(acts);
      const now = states.at(-1)!.standing;
      for (const { at, standing } of states) {
        const then = standingAt(now, trail, known, at);
        expect(then.unknown).toBe(0);
        expect(figures(then.standing)).toEqual(figures(standing));
      }
    }),
  );
});

test('walked back to now, an item is itself', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 25 }), (acts) => {
      const { states, trail } = played(acts);
      const { at, standing } = states.at(-1)!;
      expect(standingAt(standing, trail, known, at)).toEqual({ standing, unknown: 0 });
    }),
  );
});

test('who was heard of by a feedback that is known no more is counted as unknown, not as nobody', () => {
  const trail: Trail[] = [unlinked('gone', 20), linked('gone', 10, 3)];
  expect(feedbacksChanged(trail, 15)).toEqual(new Set(['gone']));
  expect(standingAt(emptyStanding('1', 'P'), trail, new Map(), 15)).toMatchObject({ standing: { voices: [] }, unknown: 1 });
});

test('a group that was linked at once is unlinked as a group', () => {
  const grouped: Trail = { ...linked('f1', 20, 3), change: { kind: 'feedback', feedback: 'f1', customerName: '', importance: 3, more: 1, others: [{ feedback: 'f2', importance: 1 }] } };
  const now = { ...emptyStanding('1', 'P'), voices: [voice('f1', 3), voice('f2', 1)] };
  expect(standingAt(now, [grouped], known, 10).standing.voices).toEqual([]);
  expect(standingAt(now, [grouped], known, 20).standing.voices).toEqual(now.voices);
});

test('a customer counts by the tier that they had', () => {
  const now = { ...emptyStanding('1', 'P'), voices: [voice('f1', 3)], tiers: { c1: 'key' as const } };
  const trail: Trail[] = [{ ...linked('', 30, 3), change: { kind: 'tier', customerName: '', customer: 'c1', was: 'small' } }, linked('f1', 10, 3)];
  expect(standingAt(now, trail, known, 20).standing.tiers).toEqual({ c1: 'small' });
});

function linked(feedback: string, at: number, importance: Importance): Trail {
  return { issue: '1', project: 'P', actor: 'ann', at, change: { kind: 'feedback', feedback, customerName: '', importance }, value: { from: null, to: null } };
}

function unlinked(feedback: string, at: number): Trail {
  return { ...linked(feedback, at, 0), change: { kind: 'unlinked', feedback, customerName: '' } };
}

function voice(feedback: string, importance: Importance) {
  const { customer, day } = FEEDBACKS[feedback]!;
  return { customer, day, importance, feedback };
}
