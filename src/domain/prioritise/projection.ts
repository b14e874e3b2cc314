import type { Day } from '../day';
import { exactly, type TeamFigure } from '../figure';
import { asking, customersAsking, heardLast } from '../feedback/asking';
import { reach } from '../feedback/reach';
import { voicesOf } from '../feedback/voice';
import { median } from '../statistics/median';
import { confidenceOf, type Answer } from './answer';
import { combineAnswers } from './combine-answers';
import type { Model } from './model';
import { EFFORT, type Standing } from './standing';

/** The figures of one item on one day: what the issue property `customer-value` holds. No names, nothing commercial. */
export interface Projection {
  v: 1;
  /** The standing's figuresVersion that they were computed from. */
  version: number;
  /** The model's figuresVersion that they were made for. */
  model: number;
  asOf: Day;
  criteria: Record<string, TeamFigure>;
  /** Customers asking, and what they count as after fading and tier. */
  customers: number;
  asking: number;
  /** The day on which a customer who asks last spoke; null when nobody asks. */
  heardOn: Day | null;
  /** The id of the objective that the item serves. */
  objective: string | null;
  /** Person-weeks. */
  effort: TeamFigure | null;
  /** RICE's confidence: the median over the raters of impact, 0.5–1; null when nobody rated it. */
  confidence: number | null;
  mustDo: 0 | 1;
  /** The newest answer, in seconds since 1970. */
  ratedAt: number | null;
}

/** Computes an item's figures from what people said. Pure: the same standing, model and day give the same bytes. */
export function project(standing: Standing, model: Model, asOf: Day): Projection {
  const voices = voicesOf(standing.voices);
  const counted = asking(voices, asOf, { ...model, tiers: standing.tiers });
  const criteria: Record<string, TeamFigure> = {};
  for (const { key, source } of model.criteria) {
    const fact = source === 'feedback' ? { ...exactly(reach(counted)), n: 0 } : null;
    const figure = combineAnswers(answersTo(standing, key)) ?? fact;
    if (figure) criteria[key] = figure;
  }
  const toImpact = answersTo(standing, 'impact');
  const allAt = Object.values(standing.answers).flatMap((mine) => Object.values(mine).map(({ at }) => at));
  return {
    v: 1,
    version: standing.figuresVersion,
    model: model.figuresVersion,
    asOf,
    criteria,
    customers: customersAsking(voices),
    asking: counted,
    heardOn: heardLast(voices),
    objective: standing.objective,
    effort: combineAnswers(answersTo(standing, EFFORT)),
    confidence: toImpact.length > 0 ? median(toImpact.map(confidenceOf)) : null,
    mustDo: standing.mustDo ? 1 : 0,
    ratedAt: allAt.length > 0 ? Math.max(...allAt) : null,
  };
}

function answersTo(standing: Standing, key: string): Answer[] {
  return Object.keys(standing.answers)
    .sort()
    .flatMap((person) => standing.answers[person]![key] ?? []);
}
