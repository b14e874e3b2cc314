import { seededRandom, type SeededRandom } from '../local/sample/seeded-random';
import type { Item } from '../src/contract';
import { effortFigure, ratingFigure, EFFORT_STEPS } from '../src/domain/prioritise/answer';
import { STEPS } from '../src/domain/prioritise/model';
import type { Projection } from '../src/domain/prioritise/projection';
import { reach } from '../src/domain/feedback/reach';

const SEED = 7;
const RATED_AT = 1_790_000_000;
const WORDS = ['Berths', 'by', 'mail', 'for', 'late', 'boats', 'with', 'tide', 'tables', 'and', 'harbour', 'dues', 'offline'];

/** Invented items, the same for the same number: some nine in ten rated, one in twenty without effort, few must-dos. */
export function benchItems(count: number): Item[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, at) => benchItem(at + 1, random));
}

function benchItem(number: number, random: SeededRandom): Item {
  const summary = Array.from({ length: random.whole(4, 11) }, () => random.pick(WORDS)).join(' ');
  const figures = benchFigures(random);
  return {
    id: String(1_000_000 + number),
    key: `HAR-${number}`,
    projectId: '20001',
    summary: `${summary} ${number}`,
    status: random.chance(0.6) ? { name: 'To Do', category: 'new' } : { name: 'In Progress', category: 'indeterminate' },
    type: { id: '10000', name: 'Epic' },
    figures,
    mine: {},
    mustDo: figures.mustDo ? { reason: 'A law says so', by: 'nobody', at: RATED_AT } : null,
    state: 'current',
    why: null,
    version: 1,
  };
}

function benchFigures(random: SeededRandom): Projection {
  const customers = random.whole(0, 40);
  const asking = customers * (0.3 + 0.7 * random.next());
  const counted = reach(asking);
  const rating = () => ({ ...ratingFigure({ likely: random.pick(STEPS), sure: random.pick(['guess', 'fairly', 'sure'] as const) }), n: random.whole(1, 6) });
  const rated = random.chance(0.9);
  const weeks = random.chance(0.7) ? random.pick(Object.values(EFFORT_STEPS)) : random.whole(1, 40);
  return {
    v: 1,
    version: 1,
    model: 1,
    asOf: '2026-11-23',
    criteria: {
      ...(rated && { impact: rating() }),
      reach: { low: counted, likely: counted, high: counted, n: 0 },
      ...(random.chance(0.95) && { fit: rating() }),
      ...(random.chance(0.95) && { urgency: rating() }),
    },
    customers,
    asking,
    heardOn: customers > 0 ? '2026-11-01' : null,
    objective: null,
    effort: random.chance(0.95) ? { ...effortFigure({ likely: weeks, sure: 'fairly' }), n: 2 } : null,
    confidence: rated ? random.pick([0.5, 0.8, 1]) : null,
    mustDo: rated && random.chance(0.005) ? 1 : 0,
    ratedAt: rated ? RATED_AT - random.whole(0, 20_000_000) : null,
  };
}
