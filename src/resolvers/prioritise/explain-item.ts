import * as v from 'valibot';
import type { CustomerVoice, Person } from '../../contract';
import { dayOf } from '../../domain/day';
import { voiceWeight } from '../../domain/feedback/asking';
import { voicesOf } from '../../domain/feedback/voice';
import type { Feedback } from '../../domain/feedback/feedback';
import type { Model } from '../../domain/prioritise/model';
import type { Trail } from '../../domain/prioritise/trail';
import { modelOf } from '../../domain/settings/settings';
import type { Standing } from '../../domain/prioritise/standing';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { seenOnItem, type Origin } from '../feedback/seen-on-item';
import { Id } from '../parse';
import type { World } from '../world';

const Input = v.object({ issue: Id });
const MOST_VOICES = 25;
const MOST_TRAIL = 50;

/** Who rated an item what and when, the customers whose voices weigh most, and what changed last. */
export const explainItem = defineCall('explain-item', Input, async (world, _caller, { issue }) => {
  const { issue: seen, can } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const [standing, rows, now] = await Promise.all([
    world.standings.get(seen.id),
    world.trails.newest(seen.id, MOST_TRAIL),
    world.settings.of(seen.projectId),
  ]);
  const answers = Object.entries(standing?.answers ?? {});
  const [told, named] = await Promise.all([
    feedbackIn(world, rows, seen.id),
    naming(world, [...answers.map(([person]) => person), ...rows.map(({ actor }) => actor)]),
  ]);
  const shown = await seenOnItem(world, { projectId: seen.projectId, can }, [...(standing?.voices ?? []), ...told.values()]);
  const voices = standing ? await heaviestVoices(world, standing, modelOf(now), shown) : { voices: [], hiddenVoices: 0 };
  return {
    raters: answers.map(([person, given]) => ({ person: named(person), answers: { ...given } })),
    ...voices,
    trail: rows.map(({ at, actor, change, value }) => ({ at, person: named(actor), change: withoutHiddenName(change, told, shown), value })),
  };
});

/** Names people as Jira shows them to the caller; whom it does not show has an empty name. */
async function naming({ jira }: World, accountIds: readonly string[]): Promise<(accountId: string) => Person> {
  const names = await jira.people(accountIds);
  return (accountId) => ({ accountId, name: names.get(accountId) ?? '' });
}

/** What decides who may see each feedback that the trail tells of; one that is gone is missing. */
async function feedbackIn({ feedbacks }: World, rows: readonly Trail[], issue: string): Promise<Map<string, Origin>> {
  const ids = rows.flatMap(({ change }) => ('feedback' in change ? [change.feedback] : []));
  const found = ids.length > 0 ? await feedbacks.getMany([...new Set(ids)]) : new Map<string, Feedback>();
  const there = [...found.values()].filter(({ gone }) => !gone);
  return new Map(there.map(({ id, internal, project, sourceIssue }) => [id, { internal, project, source: sourceIssue === issue ? null : sourceIssue }]));
}

/** A change without what is kept for the order of a past day, and without the customer's name where the reader may not see what they said. */
function withoutHiddenName(change: Trail['change'], told: ReadonlyMap<string, Origin>, shown: (one: Origin) => boolean): Trail['change'] {
  if (change.kind === 'tier') {
    const { customer: _customer, was: _was, ...tier } = change;
    return tier.internal ? { ...tier, customerName: '' } : tier;
  }
  if (!('feedback' in change)) return change;
  const { others: _, ...group } = change;
  const origin = told.get(group.feedback);
  return origin && shown(origin) ? group : { ...group, customerName: '' };
}

async function heaviestVoices(
  { customers, now }: World,
  { voices, tiers }: Standing,
  model: Model,
  shown: (one: Origin) => boolean,
): Promise<{ voices: CustomerVoice[]; hiddenVoices: number }> {
  const today = dayOf(now());
  const all = voicesOf(voices);
  const seen = all.filter(shown);
  const weighed = seen.map((voice) => ({ ...voice, counts: voiceWeight(voice, today, { ...model, tiers }) }));
  const heaviest = weighed.sort((a, b) => b.counts - a.counts).slice(0, MOST_VOICES);
  const known = await customers.getMany(heaviest.map(({ customer }) => customer));
  const named = heaviest.map(({ customer, day, importance, counts }) => ({
    customer: { id: customer, name: known.get(customer)?.name ?? '' },
    day,
    importance,
    counts,
  }));
  return { voices: named, hiddenVoices: all.length - seen.length };
}
