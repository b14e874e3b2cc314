import { createHash } from 'node:crypto';
import { seededRandom, type SeededRandom } from '../../local/sample/seeded-random';
import { dayOf, secondsOf } from '../../src/domain/day';
import { newCustomer, type Customer } from '../../src/domain/feedback/customer';
import type { Feedback, FeedbackLink } from '../../src/domain/feedback/feedback';
import { merged, type Group } from '../../src/domain/feedback/group';
import { TIERS } from '../../src/domain/feedback/tier';
import type { Importance } from '../../src/domain/feedback/voice';
import { makeSpeaker, nameOf, type Speaker } from './invented-words';

/** How much to invent. Issues are Jira's ids. */
export interface Wanted {
  project: string;
  customers: number;
  feedbacks: number;
  epics: readonly string[];
  /** Where a feedback each was brought in from. */
  tickets: readonly string[];
  /** An epic that so many feedbacks, of as many customers, are linked to, and no others. */
  crowd: { epic: string; voices: number };
  needs: readonly string[];
  /** Seconds since 1970; all was said in the two years before. */
  now: number;
}

/** What customers of a project have said. */
export interface Invented {
  customers: Customer[];
  groups: Group[];
}

const SEED = 11;
const TWO_YEARS = 730 * 86_400;
const SHARE_UNLINKED = 0.15;
const SHARE_INTERNAL = 0.05;
const SHARE_WITH_NEED = 0.3;
/** Each so many feedbacks one was merged into the one before. */
const MERGED_EACH = 100;

/** An id as the app makes them. */
export const idOf = (...parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** Customers and what they said, the same for the same wish. */
export function inventFeedback(wanted: Wanted): Invented {
  const random = seededRandom(SEED);
  const speak = makeSpeaker(random);
  const at = wanted.now - TWO_YEARS;
  const customers = Array.from({ length: wanted.customers }, (_, i) => ({ ...newCustomer(idOf('customer', String(i)), nameOf(random, i), at), tier: random.pick(TIERS) }));
  const all = Array.from({ length: wanted.feedbacks }, (_, i) => oneOf(i, wanted, customers, random, speak));
  return { customers, groups: grouped(all, wanted.crowd.voices) };
}

function oneOf(i: number, wanted: Wanted, customers: readonly Customer[], random: SeededRandom, speak: Speaker): Feedback {
  const { project, epics, tickets, crowd, needs, now } = wanted;
  const inCrowd = i < crowd.voices;
  const customer = inCrowd ? customers[i]! : random.pick(customers);
  const links = inCrowd ? [{ issue: crowd.epic, importance: 3 as const }] : chosenLinks(random, epics);
  const ticket = inCrowd ? undefined : tickets[i - crowd.voices];
  const writtenAt = now - random.whole(3600, TWO_YEARS);
  const day = dayOf(writtenAt);
  return {
    id: idOf('feedback', String(i)),
    project,
    sourceIssue: ticket ?? links[0]?.issue ?? null,
    source: ticket === undefined ? 'person' : 'ticket',
    customer: customer.id,
    customerName: customer.name,
    words: speak(random.whole(12, 70)),
    day,
    author: '',
    at: secondsOf(day) + (writtenAt % 86_400),
    comments: 0,
    internalComments: 0,
    internal: random.chance(SHARE_INTERNAL),
    need: random.chance(SHARE_WITH_NEED) ? random.pick(needs) : null,
    links,
    mergedInto: null,
    unlinked: [],
    merged: [],
    edited: null,
    gone: false,
    changedAt: writtenAt,
    version: 1,
  };
}

function chosenLinks(random: SeededRandom, epics: readonly string[]): FeedbackLink[] {
  if (random.chance(SHARE_UNLINKED)) return [];
  const issues = new Set([random.pick(epics), ...(random.chance(0.1) ? [random.pick(epics)] : [])]);
  return [...issues].map((issue) => ({ issue, importance: random.whole(0, 3) as Importance }));
}

function grouped(all: readonly Feedback[], first: number): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const [one, next] = [all[i]!, all[i + 1]];
    if (i < first || !next || i % MERGED_EACH !== 0) groups.push([one]);
    else {
      const [joined, root] = merged(next, one);
      groups.push([root, joined]);
      i += 1;
    }
  }
  return groups;
}
