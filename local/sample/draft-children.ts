import { COLLEAGUES } from './colleagues';
import { statusOf, type Draft } from './draft';
import type { Kind, StatusKey } from './kinds';
import { momentBetween, YEAR_MS } from './moments';
import type { SeededRandom } from './seeded-random';
import type { SampleSpace } from './spaces/sample-space';
import { statusPath } from './status-path';

const PARTS: Record<Exclude<Kind, 'epic'>, readonly string[]> = {
  story: ['first screens', 'empty and error states', 'on small screens', 'by keyboard and screen reader', 'undo', 'search', 'sharing a link', 'mail when it is done', 'print view', 'settings for administrators'],
  task: ['data model and migration', 'calls and permissions', 'load test with 10,000 records', 'roll-out behind a switch', 'help page and release note', 'translations', 'trial with two customers', 'measure before and after'],
  bug: ['time shown in the wrong zone', 'double click saves twice', 'list jumps to the top after saving', 'long names are cut', 'spinner never ends after signing out', 'total differs by one', 'back button loses the filter', 'umlauts broken in the file'],
  subtask: ['review of the wording', 'test data', 'accessibility check', 'screenshots for support'],
};

const LOOSE = ['Update the framework', 'Renew certificates', 'Sign-in page slow on Mondays', 'Clean up old switches', 'Alert when the nightly job stops', 'Session ends while typing', 'Tidy the glossary', 'Backup drill'];

const SAID = ['Tried it with a customer this morning; the second step confuses people.', 'Waiting for an answer from the integration team.', 'Split off the export, it is larger than we thought.', 'Works on my phone, not on the old tablets of the crews.', 'Agreed in the planning: without the print view first.', 'The numbers look right now.'];

const DAY_MS = 86_400_000;

/** The work below the epics of a space, and some that belongs to none: `count` stories, tasks, bugs and sub-tasks. */
export function draftChildren(random: SeededRandom, space: SampleSpace, epics: readonly Draft[], count: number, now: number): Draft[] {
  const children: Draft[] = [];
  const siblings = new Map<Draft | null, number>();
  while (children.length < count) {
    const story = random.chance(0.06) ? children.filter(({ kind }) => kind === 'story').at(-1) : undefined;
    const parent = story ?? (random.chance(0.88) && epics.length > 0 ? random.pick(epics) : null);
    const nth = siblings.get(parent) ?? 0;
    siblings.set(parent, nth + 1);
    children.push(draftChild(random, space, parent, nth, now));
  }
  return children;
}

function draftChild(random: SeededRandom, space: SampleSpace, parent: Draft | null, nth: number, now: number): Draft {
  const kind = parent?.kind === 'story' ? 'subtask' : random.pick(['story', 'story', 'story', 'task', 'bug'] as const);
  const created = momentBetween(random, parent?.created ?? now - YEAR_MS, now - DAY_MS);
  const author = random.pick(COLLEAGUES);
  return {
    space,
    kind,
    summary: summaryOf(kind, parent, nth),
    description: { paragraphs: descriptionOf(random, space, kind), points: [] },
    parent,
    created,
    path: statusPath(random, 'other', lastStatus(random, parent), created, now),
    priority: random.pick(['high', 'medium', 'medium', 'medium', 'low'] as const),
    reporter: author,
    assignee: random.chance(0.8) ? random.pick(COLLEAGUES) : null,
    labels: [],
    comments: random.chance(0.12) ? [{ author: random.pick(COLLEAGUES), at: momentBetween(random, created, now), words: random.pick(SAID) }] : [],
  };
}

/** Names the `nth` work below a parent, so that siblings are told apart. */
function summaryOf(kind: Exclude<Kind, 'epic'>, parent: Draft | null, nth: number): string {
  if (!parent) return LOOSE[nth % LOOSE.length] ?? '';
  const part = PARTS[kind][nth % PARTS[kind].length] ?? '';
  return kind === 'subtask' ? part.charAt(0).toUpperCase() + part.slice(1) : `${parent.summary}: ${part}`;
}

function descriptionOf(random: SeededRandom, space: SampleSpace, kind: Kind): string[] {
  if (kind === 'bug') return [`A ${random.pick(space.speakers)} reported it; seen again in the test system.`];
  if (kind === 'story') return [`Asked for by a ${random.pick(space.speakers)}. Otherwise ${random.pick(space.effects)}.`];
  return [];
}

function lastStatus(random: SeededRandom, parent: Draft | null): StatusKey {
  const epic = parent?.parent ?? parent;
  const status = epic ? statusOf(epic) : 'inProgress';
  if (status === 'done') return 'done';
  if (status === 'inProgress') return random.pick(['ready', 'ready', 'inProgress', 'inReview', 'done', 'done', 'done']);
  return random.chance(0.15) ? 'done' : 'ready';
}
