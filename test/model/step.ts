import fc from 'fast-check';
import type { Importance } from '../../src/domain/feedback/voice';
import type { Tier } from '../../src/domain/feedback/tier';
import type { TroubleKind } from '../../local/forge/fault/random-trouble';
import { PEOPLE, type PersonName } from '../support/local-jira';

/** How many issues a project has. */
export const ISSUES = 2;

/** Customers that each run knows from the start; the last comes to be when somebody names it. */
export const KNOWN_CUSTOMERS = ['Ash', 'Birch', 'Cedar'] as const;
const CUSTOMERS = [...KNOWN_CUSTOMERS, 'Dogwood'] as const;

export const CRITERIA = ['impact', 'reach', 'fit', 'urgency', 'effort'] as const;

/** What somebody means to do. A feedback or a comment is named by its place among those that were given so far. */
export type Act =
  | { kind: 'rate'; issue: number; criterion: (typeof CRITERIA)[number]; likely: number | null; sure: 'guess' | 'fairly' | 'sure' }
  | { kind: 'must do'; issue: number; said: string | null }
  | { kind: 'why'; issue: number; said: string | null }
  | { kind: 'objective'; issue: number; said: string | null }
  | { kind: 'add feedback'; issue: number | null; customer: string; importance: Importance; day: number; internal: boolean; like: number | null }
  | { kind: 'edit feedback'; feedback: number; customer: string; day: number; internal: boolean; need: string | null }
  | { kind: 'link'; feedback: number; issue: number; importance: Importance | null }
  | { kind: 'merge'; feedback: number; into: number }
  | { kind: 'unmerge'; feedback: number }
  | { kind: 'add comment'; feedback: number; internal: boolean }
  | { kind: 'edit comment'; comment: number }
  | { kind: 'delete comment'; comment: number }
  | { kind: 'settings'; weights: number; fading: number; tiers: number }
  | { kind: 'tier'; customer: number; tier: Tier }
  | { kind: 'merge customers'; customer: number; into: number };

/** Trouble while a step is done. `at` is the place of a call in its invocation. */
export type Trouble =
  | { kind: 'none' }
  | { kind: 'at'; at: number; how: 'busy' | 'down' | 'lost' | 'kill' | 'kill done' | 'too late' }
  | { kind: 'platform'; how: 'down' | 'lost' }
  | { kind: 'random'; seed: number; rate: number; kinds: readonly TroubleKind[] };

/** Something that a person does; with what is asked `again`, the very same call a second time. */
export interface Deed {
  by: PersonName;
  act: Act;
  again: boolean;
}

/** Deeds at the same moment, or the delivery of all that waits. */
export type Step = { kind: 'do'; deeds: readonly Deed[]; trouble: Trouble } | { kind: 'deliver'; trouble: Trouble };

/** What has been said before a run begins, so that there is something to merge, to link and to comment on. */
export const BEFORE: readonly (readonly Deed[])[] = [
  [
    { by: 'stakeholder', act: { kind: 'add feedback', issue: 0, customer: 'Ash', importance: 3, day: 1, internal: false, like: null }, again: false },
    { by: 'team', act: { kind: 'add feedback', issue: 1, customer: 'Birch', importance: 1, day: 2, internal: false, like: null }, again: false },
  ],
  [{ by: 'stakeholder', act: { kind: 'add comment', feedback: 0, internal: false }, again: false }],
];

/** What a run is: its steps, and the trouble in which the last of them is delivered. */
export interface Run {
  steps: readonly Step[];
  ending: Trouble;
}

const issue = fc.nat(ISSUES - 1);
const nth = fc.nat(3);
const day = fc.nat(3);
const customer = fc.constantFrom(...CUSTOMERS);
const known = fc.nat(KNOWN_CUSTOMERS.length - 1);
const importance = fc.constantFrom<Importance>(0, 1, 2, 3);
const seldom = fc.nat(4).map((n) => n === 0);
const need = fc.constantFrom(null, 'Calm', 'Speed');

const rate = fc.record({
  kind: fc.constant('rate' as const),
  issue,
  criterion: fc.constantFrom(...CRITERIA, 'impact' as const, 'impact' as const),
  likely: fc.option(fc.constantFrom(10, 25, 50, 75, 100), { freq: 4 }),
  sure: fc.constantFrom('guess' as const, 'fairly' as const, 'sure' as const),
});
const addFeedback = fc.record({
  kind: fc.constant('add feedback' as const),
  issue: fc.option(issue, { freq: 3 }),
  customer,
  importance,
  day,
  internal: seldom,
  like: fc.option(nth, { freq: 1 }),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: rate },
  { weight: 6, arbitrary: addFeedback },
  fc.record({ kind: fc.constant('must do' as const), issue, said: fc.option(fc.constantFrom('A law', 'A contract'), { freq: 2 }) }),
  fc.record({ kind: fc.constant('why' as const), issue, said: fc.option(fc.constantFrom('They wait', 'They pay'), { freq: 2 }) }),
  fc.record({ kind: fc.constant('objective' as const), issue, said: fc.option(fc.constantFrom('Goal A', 'Goal B'), { freq: 3 }) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit feedback' as const), feedback: nth, customer, day, internal: seldom, need }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('link' as const), feedback: nth, issue, importance: fc.option(importance, { freq: 2 }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('merge' as const), feedback: nth, into: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unmerge' as const), feedback: nth }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('add comment' as const), feedback: nth, internal: seldom }) },
  fc.record({ kind: fc.constant('edit comment' as const), comment: nth }),
  fc.record({ kind: fc.constant('delete comment' as const), comment: nth }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('settings' as const), weights: fc.nat(2), fading: fc.nat(2), tiers: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tier' as const), customer: known, tier: fc.constantFrom<Tier>('key', 'standard', 'small') }) },
  fc.record({ kind: fc.constant('merge customers' as const), customer: known, into: known }),
);

const BY_ACT: Partial<Record<Act['kind'], readonly PersonName[]>> = {
  settings: ['admin', 'admin', 'pmo', 'team'],
  tier: ['pmo', 'pmo', 'pmo', 'admin'],
  'merge customers': ['pmo', 'pmo', 'pmo', 'team'],
};
const ANYBODY: readonly PersonName[] = [...PEOPLE, 'team', 'admin', 'pmo', 'team', 'stakeholder'];

const deed: fc.Arbitrary<Deed> = act.chain((meant) =>
  fc.record({ by: fc.constantFrom(...(BY_ACT[meant.kind] ?? ANYBODY)), act: fc.constant(meant), again: seldom }),
);

/** A process that is killed takes long to come back, and half of the answers that ask to wait ask for a second: both are few. */
const aRandom = fc.oneof(
  { weight: 4, arbitrary: randomOf(['down', 'lost', 'late', 'double', 'missed', 'stale'], [0.02, 0.1, 0.3]) },
  { weight: 3, arbitrary: randomOf(['down', 'lost', 'late', 'kill', 'double', 'missed', 'stale'], [0.02, 0.08]) },
  { weight: 1, arbitrary: randomOf(['busy', 'late', 'double', 'missed', 'stale'], [0.02, 0.05]) },
);

function randomOf(kinds: readonly TroubleKind[], rates: readonly number[]) {
  return fc.record({ kind: fc.constant('random' as const), seed: fc.nat(1_000_000), rate: fc.constantFrom(...rates), kinds: fc.constant(kinds) });
}

const how = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('busy' as const, 'down' as const) },
  { weight: 4, arbitrary: fc.constant('lost' as const) },
  { weight: 3, arbitrary: fc.constantFrom('kill' as const, 'kill done' as const, 'too late' as const) },
);

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('at' as const), at: fc.nat(11), how }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('platform' as const), how: fc.constantFrom('down' as const, 'lost' as const) }) },
  { weight: 1, arbitrary: aRandom },
);

/** Trouble for what runs without a person. */
const troubleBehind: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 3, arbitrary: aRandom },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('do' as const), deeds: fc.tuple(deed), trouble }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('do' as const), deeds: fc.tuple(deed, deed), trouble }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deliver' as const), trouble: troubleBehind }) },
);

/** Random people who do random things in random trouble. */
export const aRun: fc.Arbitrary<Run> = fc.record({ steps: fc.array(step, { minLength: 3, maxLength: 10 }), ending: troubleBehind });
