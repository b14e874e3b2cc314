import type { Drawn, Tops } from './draw-tops';

/** What the other items leave to one, draw by draw: they make up the top, but for a last place that it may take. */
export interface TopsWithout {
  top: number;
  /** The figures of the one that has the last place as long as the item does not come before it. */
  rivalGroup: Int32Array;
  rivalScore: Float64Array;
  /** How many of those named are in the top beside the last place, and whether the one in that place is named: while the item itself is named, and while it is not. */
  named: { sure: Int32Array; last: Int32Array };
  unnamed: { sure: Int32Array; last: Int32Array };
}

/**
 * Takes an item (by its place in the list) out of the draws of a list, whose first `width` − 1 items are named as its top.
 * Without it the next of the list is named in its place.
 */
export function topsWithout({ draws, drawn, leaders, width }: Tops, item: number): TopsWithout {
  const top = width - 1;
  const empty = () => ({ sure: new Int32Array(draws), last: new Int32Array(draws) });
  const found: TopsWithout = { top, rivalGroup: new Int32Array(draws), rivalScore: new Float64Array(draws), named: empty(), unnamed: empty() };
  // The place among the others: those behind the item move up by one.
  const among = (place: number) => (place > item ? place - 1 : place);
  for (let draw = 0; draw < draws; draw += 1) {
    const others = [...leaders.subarray(draw * width, (draw + 1) * width)].filter((place) => place !== item).slice(0, top);
    const rival = others[top - 1]!;
    found.rivalGroup[draw] = drawn[rival]!.group;
    found.rivalScore[draw] = drawn[rival]!.scores[draw]!;
    for (const [names, of] of [[top - 1, found.named], [top, found.unnamed]] as const) {
      of.sure[draw] = others.slice(0, top - 1).filter((place) => among(place) < names).length;
      of.last[draw] = Number(among(rival) < names);
    }
  }
  return found;
}

/** How certain the top is (0–1) with the item drawn as told, and itself among those named or not: the mean share of the named that are in the top. */
export function certainWith({ top, rivalGroup, rivalScore, named, unnamed }: TopsWithout, { group, scores }: Drawn, isNamed: boolean): number {
  const { sure, last } = isNamed ? named : unnamed;
  let held = 0;
  for (let draw = 0; draw < scores.length; draw += 1) {
    const takes = group < rivalGroup[draw]! || (group === rivalGroup[draw]! && scores[draw]! > rivalScore[draw]!);
    held += sure[draw]! + (takes ? Number(isNamed) : last[draw]!);
  }
  return held / (top * scores.length);
}
