import { columnsOf } from './draw-columns';
import type { Drawable, Drawing } from './drawable';
import { BLOCK, openDraws } from './open-draws';

/** An item's figures, draw by draw. A lower group comes first, whatever the figures: who lacks a part of the order comes last. */
export interface Drawn {
  group: number;
  scores: Float64Array;
}

/** Who comes first in each draw of a list. */
export interface Tops {
  draws: number;
  /** Each item's figures, in the order they were given. */
  drawn: readonly Drawn[];
  /** The places in the list of the first `width` of each draw, one draw after the other. */
  leaders: Int32Array;
  width: number;
}

/** Draws items again and again: each has the draws that it has in every list of the same drawing. */
export function drawItems(items: readonly Drawable[], drawing: Drawing, draws: number): Drawn[] {
  const { plans, next } = openDraws(columnsOf(items, drawing.model), drawing);
  const drawn = plans.map(({ group }) => ({ group, scores: new Float64Array(draws) }));
  for (let done = 0; done < draws; done += BLOCK) {
    const count = Math.min(BLOCK, draws - done);
    next(count, (item, scores) => drawn[item]!.scores.set(scores.subarray(0, count), done));
  }
  return drawn;
}

/** The first `width` items of each draw of a list. Equal figures keep the list's order. */
export function drawTops(items: readonly Drawable[], drawing: Drawing, width: number, draws: number): Tops {
  const drawn = drawItems(items, drawing, draws);
  const leaders = new Int32Array(draws * width);
  const places = items.map((_, at) => at);
  for (let draw = 0; draw < draws; draw += 1) {
    const first = places.toSorted((a, b) => drawn[a]!.group - drawn[b]!.group || drawn[b]!.scores[draw]! - drawn[a]!.scores[draw]! || a - b);
    leaders.set(first.slice(0, width), draw * width);
  }
  return { draws, drawn, leaders, width };
}
