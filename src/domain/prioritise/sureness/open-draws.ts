import { drawDirichlet } from '../../statistics/dirichlet';
import { randomFrom } from '../../statistics/random';
import { fillWords, seedStream, STATE_WORDS } from '../../statistics/random-words';
import type { Model } from '../model';
import type { DrawColumns } from './draw-columns';
import type { Part } from './draw-part';
import { planner, type DrawPlan } from './draw-plan';
import type { Drawing } from './drawable';

/** How sure a team is of its weights: they are drawn from Dirichlet(60 · w). */
const CONCENTRATION = 60;

/** How many draws are made at once. */
export const BLOCK = 64;

/** The draws of some items, a block after the other. */
export interface Draws {
  plans: readonly DrawPlan[];
  /** Makes the next draws, at most a block, and hands over each item's figures of them; the array is used again. */
  next(count: number, take: (item: number, scores: Float64Array) => void): void;
}

/**
 * Begins the draws of items. Each item has a stream of chance of its own, and so have the weights: what two items draw
 * never depends on a third. Weights ~ Dirichlet(60 · w), ratings and effort ~ PERT(low, likely, high); an exact figure
 * is drawn as it is, a missing criterion from 0/50/100.
 */
export function openDraws({ ids, figures }: DrawColumns, drawing: Drawing): Draws {
  const plan = planner(drawing, figures);
  const plans = ids.map((_, item) => plan(item));
  const states = new Uint32Array(ids.length * STATE_WORDS);
  ids.forEach((id, item) => seedStream(`${drawing.seed}:item:${id}`, states, item * STATE_WORDS));
  const criteria = drawing.model.criteria.length;
  const bytes = drawing.order === 'value' ? criteria : criteria + 1;
  const perDraw = Math.ceil(bytes / 4);
  const words = new Uint32Array(perDraw * BLOCK);
  const chosen = new Uint8Array(words.buffer);
  const scores = new Float64Array(BLOCK);
  const drawWeights = weightDrawer(drawing);
  return {
    plans,
    next(count, take) {
      const weights = drawWeights(count);
      plans.forEach(({ parts, factor, over }, item) => {
        fillWords(states, item * STATE_WORDS, words, count * perDraw);
        scores.fill(0);
        for (const part of parts) addPart(part, chosen, perDraw * 4, weights, count, scores);
        if (over) multiply(over, factor, chosen, perDraw * 4, count, scores);
        take(item, scores);
      });
    },
  };
}

/** Draws weights: those of criterion c in draws d stand at c · BLOCK + d; after all criteria follow ones. */
function weightDrawer({ seed, model }: Drawing): (count: number) => Float64Array {
  const shapes = sharesOf(model).map((share) => share * CONCENTRATION);
  const random = randomFrom(`${seed}:weights`);
  const drawn = new Float64Array(shapes.length);
  const block = new Float64Array((shapes.length + 1) * BLOCK).fill(1);
  return (count) => {
    for (let draw = 0; draw < count; draw += 1) {
      drawDirichlet(shapes, random, drawn);
      for (let at = 0; at < shapes.length; at += 1) block[at * BLOCK + draw] = drawn[at]!;
    }
    return block;
  };
}

/** The model's weights as shares; equal ones where they say nothing. */
function sharesOf({ criteria }: Model): number[] {
  const weights = criteria.map(({ weight }) => (Number.isFinite(weight) ? Math.max(0, weight) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 && Number.isFinite(total) ? weight / total : 1 / weights.length));
}

/** Adds a part to the figures of draws; the bytes of draw d stand from d · perDraw on, and one of them picks the slice. */
function addPart({ weight, slot, slices, exact }: Part, bytes: Uint8Array, perDraw: number, weights: Float64Array, count: number, scores: Float64Array): void {
  const from = weight * BLOCK;
  if (slices) for (let draw = 0; draw < count; draw += 1) scores[draw]! += weights[from + draw]! * slices[bytes[draw * perDraw + slot]!]!;
  else for (let draw = 0; draw < count; draw += 1) scores[draw]! += weights[from + draw]! * exact;
}

function multiply({ slot, slices, exact }: Part, factor: number, bytes: Uint8Array, perDraw: number, count: number, scores: Float64Array): void {
  if (slices) for (let draw = 0; draw < count; draw += 1) scores[draw]! *= factor * slices[bytes[draw * perDraw + slot]!]!;
  else for (let draw = 0; draw < count; draw += 1) scores[draw]! *= factor * exact;
}
