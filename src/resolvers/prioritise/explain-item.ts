import * as v from 'valibot';
import type { CustomerVoice, Person } from '../../contract';
import { dayOf } from '../../domain/day';
import { voiceWeight } from '../../domain/feedback/asking';
import { DEFAULT_MODEL } from '../../domain/prioritise/model';
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
  const { issue: seen } = await authoriseOnIssue(world, issue, 'BROWSE_PROJECTS');
  const [standing, rows] = await Promise.all([world.standings.get(seen.id), world.trails.newest(seen.id, MOST_TRAIL)]);
  const answers = Object.entries(standing?.answers ?? {});
  const [named, voices] = await Promise.all([
    naming(world, [...answers.map(([person]) => person), ...rows.map(({ actor }) => actor)]),
    standing ? heaviestVoices(world, standing) : [],
  ]);
  return {
    raters: answers.map(([person, given]) => ({ person: named(person), answers: { ...given } })),
    voices,
    trail: rows.map(({ at, actor, change, value }) => ({ at, person: named(actor), change, value })),
  };
});

/** Names people as Jira shows them to the caller; whom it does not show has an empty name. */
async function naming({ jira }: World, accountIds: readonly string[]): Promise<(accountId: string) => Person> {
  const names = await jira.people(accountIds);
  return (accountId) => ({ accountId, name: names.get(accountId) ?? '' });
}

async function heaviestVoices({ customers, now }: World, { voices }: Standing): Promise<CustomerVoice[]> {
  const today = dayOf(now());
  const weighed = voices.map((voice) => ({ ...voice, counts: voiceWeight(voice, today, DEFAULT_MODEL.halfLifeDays) }));
  const heaviest = weighed.sort((a, b) => b.counts - a.counts).slice(0, MOST_VOICES);
  const known = await customers.getMany(heaviest.map(({ customer }) => customer));
  return heaviest.map(({ customer, day, importance, counts }) => ({
    customer: known.get(customer) ?? { id: customer, name: '' },
    day,
    importance,
    counts,
  }));
}
