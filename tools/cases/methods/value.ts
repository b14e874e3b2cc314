import { reach } from '../../../src/domain/feedback/reach';
import { USUAL_TIER, type Tier } from '../../../src/domain/feedback/tier';
import type { Importance } from '../../../src/domain/feedback/voice';
import { ratingFigure, type Said, type Sureness } from '../../../src/domain/prioritise/answer';
import type { Model } from '../../../src/domain/prioritise/model';
import { orderItems } from '../../../src/domain/prioritise/order-items';
import { project, type Projection } from '../../../src/domain/prioritise/projection';
import { emptyStanding, withAnswers, type Standing } from '../../../src/domain/prioritise/standing';
import { valueOf } from '../../../src/domain/prioritise/value';

interface Rating {
  person: string;
  criterion: string;
  likely: number;
  sure?: Sureness;
  low?: number;
  high?: number;
}

interface ItemInput {
  key: string;
  must_do?: boolean;
  ratings: Rating[];
  voices: { customer: string; date: string; importance: Importance }[];
}

interface Input {
  as_of: string;
  half_life_days: number | null;
  key_criterion: string;
  criteria: { key: string; weight: number; source?: 'feedback' }[];
  tiers?: Record<string, number>;
  items: ItemInput[];
}

/** Customer value of items: figures, order, and those not rated, through the same standing and projection as the app's. */
export function computeValue(input: Input): unknown {
  const model: Model = {
    version: 1,
    figuresVersion: 1,
    settling: false,
    tierWeights: { key: 2, standard: 1, small: 0.5 },
    keyCriterion: input.key_criterion,
    criteria: input.criteria.map(({ key, weight, source }) => ({ key, weight, source: source ?? 'people' })),
    halfLifeDays: input.half_life_days,
  };
  const items = input.items.map((item, rank) => {
    return { id: item.key, rank, figures: project(standingOf(item, input.tiers), model, input.as_of) };
  });
  const { mustDo, ranked, notRated } = orderItems(items, model, 'value');
  return {
    items: Object.fromEntries(items.map(({ id, figures }) => [id, figuresOf(model, figures)])),
    order: [...mustDo, ...ranked].map(({ id }) => id),
    not_rated: notRated.map(({ id }) => id),
  };
}

function standingOf({ key, must_do = false, ratings, voices }: ItemInput, weights: Readonly<Record<string, number>> = {}): Standing {
  const rated = ratings.reduce((standing, rating) => {
    const answer = { ...ratingFigure(saidIn(rating)), sure: rating.sure ?? null, at: 0 };
    return withAnswers(standing, rating.person, { [rating.criterion]: answer });
  }, emptyStanding(key, 'P'));
  const heard = voices.map(({ date, ...voice }, at) => ({ ...voice, day: date, feedback: `f${at}` }));
  const tiers = Object.fromEntries(Object.entries(weights).map(([customer, weight]) => [customer, tierOf(weight)]));
  return { ...rated, voices: heard, tiers, mustDo: must_do ? { reason: 'stated', by: 'p', at: 0 } : null };
}

function tierOf(weight: number): Tier {
  if (weight === 2) return 'key';
  return weight === 0.5 ? 'small' : USUAL_TIER;
}

function saidIn({ likely, sure, low, high }: Rating): Said {
  return sure ? { likely, sure } : { likely, low: low ?? likely, high: high ?? likely };
}

function figuresOf(model: Model, { criteria, customers, asking }: Projection): unknown {
  const value = valueOf(model, criteria);
  const shared = { missing: value.missing, customers, asking, reach: reach(asking) };
  if (value.kind === 'not rated') return { value: null, parts: null, ...shared };
  return { value: { low: value.low, likely: value.likely, high: value.high }, parts: value.parts, ...shared };
}
