import type { Day } from '../../src/domain/day';
import { voiceWeight } from '../../src/domain/feedback/asking';
import type { Feedback } from '../../src/domain/feedback/feedback';
import { linksOf } from '../../src/domain/feedback/group';
import { USUAL_TIER } from '../../src/domain/feedback/tier';
import { voicesOf } from '../../src/domain/feedback/voice';
import { figuresOfRecord } from '../../src/domain/prioritise/figures-of-record';
import { project } from '../../src/domain/prioritise/projection';
import type { Standing } from '../../src/domain/prioritise/standing';
import { modelOf } from '../../src/domain/settings/settings';
import { byLabel, byText, type Seen, type SeenFeedback, type SeenHead, type SeenIssue, type Stamps } from './observed';
import { groupIn } from './respeak';
import { customerNow, type SaidWorld } from './said-world';

/** What should be seen of a world once everything has settled, on a day; ids of objectives are those of the app. */
export function expected(world: SaidWorld, objectives: ReadonlyMap<string, string>, today: Day, stamps: Readonly<Record<string, Stamps>>): Seen {
  const { version, figuresVersion, settings } = world.settings;
  const weights = Object.fromEntries(Object.entries(settings.criteria).map(([key, { weight }]) => [key, weight]));
  return {
    issues: Object.fromEntries(Object.keys(world.standings).map((issue) => [issue, issueOf(world, issue, objectives, today, stamps[issue]!)])),
    feedback: Object.fromEntries(Object.values(world.feedbacks).map((one) => [one.id, feedbackOf(world, one)] as const).sort()),
    settings: { version, figuresVersion, weights, halfLifeDays: settings.halfLifeDays, tierWeights: settings.tierWeights, objectives: settings.objectives.map(({ name }) => name), settling: false },
  };
}

function issueOf(world: SaidWorld, issue: string, objectives: ReadonlyMap<string, string>, today: Day, { version, ratedAt }: Stamps): SeenIssue {
  const standing = settled(world, issue);
  const model = modelOf(world.settings);
  const objective = standing.objective && (objectives.get(standing.objective) ?? standing.objective);
  const computed = { ...project({ ...standing, objective }, model, today), version, ratedAt };
  const figures = JSON.stringify(computed);
  const values = figuresOfRecord(model, computed);
  const written = version > 0;
  const voices = voicesOf(standing.voices).map((voice) => [voice.customer, { day: voice.day, importance: voice.importance, counts: voiceWeight(voice, today, { ...model, tiers: standing.tiers }) }] as const);
  const heads = standing.voices.map((voice) => headOf(world, voice)).sort(byLabel);
  return {
    state: 'current',
    answers: Object.fromEntries(Object.entries(standing.answers).map(([person, answers]) => [person, withoutMoments(answers)]).sort()),
    mustDo: standing.mustDo && { reason: standing.mustDo.reason, by: standing.mustDo.by },
    why: standing.why,
    figures,
    voices: Object.fromEntries(voices),
    listed: heads,
    newest: heads,
    count: heads.length,
    trail: world.trail.filter((one) => one.issue === issue).map(({ by, change }) => ({ by, change })).sort(byText),
    property: written ? figures : null,
    fields: { 'Customer value': written ? values['customer-value'] : null, 'Customer impact': written ? values['customer-impact'] : null, 'Customers asking': written ? values['customers-asking'] : null },
  };
}

/** The standing after all that customers said has followed them. */
function settled(world: SaidWorld, issue: string): Standing {
  const standing = world.standings[issue]!;
  const voices = standing.voices.map((voice) => ({ ...voice, customer: customerNow(world, voice.customer) }));
  const tiers = Object.fromEntries(voices.flatMap(({ customer }) => {
    const tier = world.customers[customer]?.tier ?? USUAL_TIER;
    return tier === USUAL_TIER ? [] : [[customer, tier] as const];
  }));
  return { ...standing, voices, tiers };
}

function withoutMoments(answers: Readonly<Record<string, { at: number }>>): Record<string, object> {
  return Object.fromEntries(Object.entries(answers).map(([key, { at: _, ...answer }]) => [key, answer]));
}

function headOf(world: SaidWorld, { feedback: id, importance }: Standing['voices'][number]): SeenHead {
  const { customer, words, day, internal } = world.feedbacks[id]!;
  const comments = said(world, id).filter((one) => !one.internal && !one.deletedBy).length;
  return { label: id, customer: customerNow(world, customer), words, day, importance, internal, comments };
}

const said = ({ comments }: SaidWorld, feedback: string) => comments.filter((one) => one.feedback === feedback);

function feedbackOf(world: SaidWorld, feedback: Feedback): SeenFeedback {
  const { id, words, customer, day, author, internal, need, links, mergedInto, merged } = feedback;
  const own = new Set(links.map(({ issue }) => issue));
  const comments = said(world, id);
  return {
    words,
    customer: customerNow(world, customer),
    day,
    author,
    internal,
    need,
    links: linksOf(feedback, groupIn(world, feedback)).map(({ issue, importance }) => ({ issue, importance, own: own.has(issue) })).sort(byText),
    mergedInto,
    merged: merged.length,
    comments: comments.map((one) => ({ words: one.words, author: one.author, internal: one.internal, deletedBy: one.deletedBy })).sort(byText),
    commentCount: comments.filter(({ deletedBy }) => !deletedBy).length,
  };
}
