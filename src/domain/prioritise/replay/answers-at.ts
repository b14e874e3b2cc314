import type { Answer } from '../answer';
import { answerOf } from '../answer-of';
import { withAnswers, type Standing } from '../standing';
import type { ItemChange, Trail } from '../trail';

type Rated = Extract<ItemChange, { kind: 'rated' }>;

/**
 * Everybody's answers at a moment (seconds since 1970): each as likely as its rater gave it. How sure they were the trail
 * does not say: as sure as they are now, else fairly. `trail` is all that changed of the item, newest first.
 */
export function answersAt(standing: Standing, trail: readonly Trail[], at: number): Standing {
  const later = new Map<string, { person: string; criterion: string; rows: Rated[] }>();
  for (const row of trail) {
    if (row.at <= at || row.change.kind !== 'rated') continue;
    const { criterion } = row.change;
    const known = later.get(`${row.actor}:${criterion}`);
    if (known) known.rows.push(row.change);
    else later.set(`${row.actor}:${criterion}`, { person: row.actor, criterion, rows: [row.change] });
  }
  return [...later.values()].reduce((then, { person, criterion, rows }) => {
    const now = then.answers[person]?.[criterion];
    const likely = firstOf(rows, now?.likely ?? null);
    return withAnswers(then, person, { [criterion]: likely === null ? null : answerThen(criterion, likely, now, givenAt(trail, person, criterion, at)) });
  }, standing);
}

/**
 * What an answer was before some changes that led to `now`: the changes are a chain, so it is the one place that none of
 * them leads to, in whatever order those of one second were kept.
 */
function firstOf(rows: readonly Rated[], now: number | null): number | null {
  const open = [now, ...rows.map(({ from }) => from)];
  for (const { to } of rows) {
    const place = open.indexOf(to);
    if (place >= 0) open.splice(place, 1);
  }
  return open.length === 1 ? open[0]! : rows.at(-1)!.from;
}

function answerThen(criterion: string, likely: number, now: Answer | undefined, at: number): Answer {
  if (now?.likely === likely) return { ...now, at };
  return answerOf(criterion, { likely, sure: now?.sure ?? 'fairly' }, at);
}

/** When somebody had last answered a criterion by then; the moment itself where the trail does not say. */
function givenAt(trail: readonly Trail[], person: string, criterion: string, at: number): number {
  return trail.find((row) => row.at <= at && row.actor === person && row.change.kind === 'rated' && row.change.criterion === criterion)?.at ?? at;
}
