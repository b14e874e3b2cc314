import { words } from '../../../kit/words';
import { answerName } from '../figure-words';
import type { MovedItem, ThenAndNow } from './then-and-now';

/** From which likeness (Kendall's tau-b) on two orders are called what. */
const CALLED = [[1, 'same'], [0.9, 'almost'], [0.6, 'mostly'], [0.2, 'partly'], [-0.2, 'other']] as const;

/** How like two orders are, in a sentence. */
export function likenessWords({ likeness, both, furthest }: ThenAndNow, day: string): string {
  if (likeness === null) return words('replay.tooFew', { day });
  const called = CALLED.find(([least]) => likeness >= least)?.[1] ?? 'reversed';
  return `${words(`replay.likeness.${called}`, { day })} ${furthest === 0 ? words('replay.stayed', { both }) : words('replay.furthest', { both, count: furthest })}`;
}

/** How far an item moved, in full for a screen reader. */
export function upWords({ up, then }: MovedItem): { short: string; long: string } {
  if (up === null) return { short: words(then === null ? 'replay.new' : 'replay.gone'), long: words(then === null ? 'replay.newLong' : 'replay.goneLong') };
  if (up === 0) return { short: '–', long: words('replay.still') };
  const way = up > 0 ? 'up' : 'down';
  const count = Math.abs(up);
  return { short: words(`replay.${way}`, { count }), long: words(`replay.${way}Long`, { count }) };
}

/** What moved a value most and who did it, and what the value was and is. */
export function mostWords({ kind, criterion, person }: NonNullable<MovedItem['most']>, { from, to }: MovedItem['value']): string {
  const what = kind === 'rated' && criterion !== null ? answerName(criterion) : words(`replay.by.${kind}`);
  const whole = (value: number | null) => (value === null ? words('prioritise.why.valueNone') : String(Math.round(value)));
  const [before, after] = [whole(from), whole(to)];
  const moved = before === after ? null : words('prioritise.why.value', { from: before, to: after });
  return [what, person.name, moved].filter(Boolean).join(' · ');
}
