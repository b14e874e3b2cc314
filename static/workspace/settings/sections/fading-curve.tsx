import { voiceWeight } from '../../../../src/domain/feedback/asking';
import { dayOf } from '../../../../src/domain/day';
import { UNWEIGHED } from '../../../../src/domain/feedback/asking';
import { words } from '../../../kit/words';

const MONTHS = 24;
const WIDE = 480;
const HIGH = 96;
const DAY = 86_400;
/** Any day: only the distance between two counts. */
const TODAY = 800 * DAY;

/** What one voice counts, from today back over two years. The sentence below it says the same. */
export function FadingCurve({ halfLifeDays }: { halfLifeDays: number | null }) {
  const points = Array.from({ length: MONTHS + 1 }, (_, month) => {
    const voice = { customer: '', day: dayOf(TODAY - Math.round(month * 30.4) * DAY), importance: 3 as const };
    const counts = voiceWeight(voice, dayOf(TODAY), { ...UNWEIGHED, halfLifeDays });
    return `${(month / MONTHS) * WIDE},${HIGH - counts * (HIGH - 8)}`;
  });
  return (
    <figure className="fading-curve">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={words('settings.fading.chart')} preserveAspectRatio="none">
        <polygon points={`0,${HIGH} ${points.join(' ')} ${WIDE},${HIGH}`} />
        <polyline points={points.join(' ')} />
      </svg>
      <figcaption className="small">
        <span>{words('settings.fading.today')}</span>
        {[6, 12, 18, 24].map((count) => <span key={count}>{words('settings.fading.months', { count })}</span>)}
      </figcaption>
    </figure>
  );
}
