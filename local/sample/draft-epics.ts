import { COLLEAGUES } from './colleagues';
import type { Draft } from './draft';
import type { StatusKey } from './kinds';
import { momentBetween, YEAR_MS } from './moments';
import type { SeededRandom } from './seeded-random';
import type { SampleSpace } from './spaces/sample-space';
import { statusPath } from './status-path';

const VARIANTS = ['for large accounts', 'for partner companies', 'on phones', 'for trial customers', 'by API', 'second step'];
const DAY_MS = 86_400_000;

/** The epics of a space: its themes, then, when more are wanted, its themes for other readers. */
export function draftEpics(random: SeededRandom, space: SampleSpace, count: number, now: number): Draft[] {
  return Array.from({ length: count }, (_, at) => draftEpic(random, space, at, now));
}

function draftEpic(random: SeededRandom, space: SampleSpace, at: number, now: number): Draft {
  const [title, wish, pain] = space.themes[at % space.themes.length] ?? ['', '', ''];
  const created = momentBetween(random, now - YEAR_MS, now - 30 * DAY_MS);
  return {
    space,
    kind: 'epic',
    summary: summaryOf(title, Math.floor(at / space.themes.length)),
    description: {
      paragraphs: [`Today ${pain}.`, `We want customers to be able to ${wish}.`],
      points: ['A new customer manages it without training.', 'It works on a phone.', 'Support can see what happened.'],
    },
    parent: null,
    created,
    path: statusPath(random, 'epic', lastStatus(space, title, at), created, now),
    priority: random.pick(['high', 'medium', 'medium', 'low'] as const),
    reporter: random.pick(COLLEAGUES),
    assignee: random.chance(0.7) ? random.pick(COLLEAGUES) : null,
    labels: random.chance(0.4) ? [random.pick(['mobile', 'web', 'integration', 'compliance'])] : [],
    comments: [],
  };
}

function summaryOf(title: string, round: number): string {
  if (round === 0) return title;
  const variant = VARIANTS[(round - 1) % VARIANTS.length] ?? '';
  const part = Math.ceil(round / VARIANTS.length);
  return part === 1 ? `${title}, ${variant}` : `${title}, ${variant}, part ${part}`;
}

/** One in eight epics is done, one in eight in progress, the rest open: by place, so that every space has some of each. */
const LAST: readonly StatusKey[] = ['done', 'inProgress', 'ready', 'discovery', 'ideas', 'ideas', 'discovery', 'ideas'];

function lastStatus(space: SampleSpace, title: string, at: number): StatusKey {
  if (title === space.mustDo?.title) return 'discovery';
  return LAST[(at * 3 + 1) % LAST.length] ?? 'ideas';
}
