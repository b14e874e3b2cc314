import type { Draft } from './draft';
import type { StatusKey } from './kinds';
import { momentsBetween } from './moments';
import type { SeededRandom } from './seeded-random';

const WAYS: Record<'epic' | 'other', readonly StatusKey[]> = {
  epic: ['ideas', 'discovery', 'ready', 'inProgress', 'done'],
  other: ['ready', 'inProgress', 'inReview', 'done'],
};

const REOPENED = 0.06;

/** How an issue came to the status it has now: each status on the way, at moments in order; some were reopened once. */
export function statusPath(random: SeededRandom, kind: 'epic' | 'other', last: StatusKey, from: number, to: number): Draft['path'] {
  const way = WAYS[kind].slice(0, WAYS[kind].indexOf(last) + 1);
  const statuses = last === 'done' && random.chance(REOPENED) ? [...way, 'inProgress' as const, 'done' as const] : way;
  const moments = [from, ...momentsBetween(random, from, to, statuses.length - 1)];
  return statuses.map((status, at) => ({ status, at: moments[at] ?? to }));
}
