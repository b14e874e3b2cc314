import * as v from 'valibot';
import type { CustomerVoice, Person } from '../../contract';
import { dayOf } from '../../domain/day';
import { voiceWeight } from '../../domain/feedback/asking';
import { voicesOf } from '../../domain/feedback/voice';
import type { Model } from '../../domain/prioritise/model';
import type { Trail } from '../../domain/prioritise/trail';
import { modelOf } from '../../domain/settings/settings';
import type { Standing } from '../../domain/prioritise/standing';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
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
  const [named, voices] = await Promise.all([
    naming(world, [...answers.map(([person]) => person), ...rows.map(({ actor }) => actor)]),
    standing ? heaviestVoices(world, standing, modelOf(now), can.rate) : { voices: [], hiddenVoices: 0 },
  ]);
  return {
    raters: answers.map(([person, given]) => ({ person: named(person), answers: { ...given } })),
    ...voices,
    trail: rows.map(({ at, actor, change, value }) => ({ at, person: named(actor), change: shownTo(change, can.rate), value })),
  };
});

/** Names people as Jira shows them to the caller; whom it does not show has an empty name. */
async function naming({ jira }: World, accountIds: readonly string[]): Promise<(accountId: string) => Person> {
  const names = await jira.people(accountIds);
  return (accountId) => ({ accountId, name: names.get(accountId) ?? '' });
}

/** A change without the customer's name where what they said is internal and the reader may not see that. */
function shownTo(change: Trail['change'], internal: boolean): Trail['change'] {
  return 'internal' in change && !internal ? { ...change, customerName: '' } : change;
}

async function heaviestVoices(
  { customers, now }: World,
  { voices, tiers }: Standing,
  model: Model,
  internal: boolean,
): Promise<{ voices: CustomerVoice[]; hiddenVoices: number }> {
  const today = dayOf(now());
  const all = voicesOf(voices);
  const seen = all.filter((voice) => internal || !voice.internal);
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
