import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { daysSince, isOld } from '../age-of';

/** How old the newest answer is; amber with a clock over 90 days. */
export function RatedCell({ at, now }: { at: number | null; now: number }) {
  if (at === null) return <>{words('prioritise.rated.never')}</>;
  const days = daysSince(at, now);
  const age = days === 0 ? words('prioritise.rated.today') : words('prioritise.rated.days', { days });
  if (!isOld(at, now)) return <>{age}</>;
  return <span className="rated-old"><Icon name="clock" size={14} />{age}</span>;
}

/** The same for a screen reader. */
export function ratedWords(at: number | null, now: number): string {
  if (at === null) return words('prioritise.answer.none');
  const days = daysSince(at, now);
  const age = days === 0 ? words('prioritise.rated.today') : words('prioritise.rated.long', { count: days });
  return isOld(at, now) ? `${age}, ${words('prioritise.rated.old')}` : age;
}
