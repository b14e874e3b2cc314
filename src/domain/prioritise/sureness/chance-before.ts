import { columnsOf } from './draw-columns';
import type { Drawable, Drawing } from './drawable';
import { halvesWon } from './halves-won';
import { BLOCK, openDraws } from './open-draws';
import { makeScoreBlock } from './score-block';

/** The most draws that a list's sureness is refined to. */
export const MOST_DRAWS = 10_000;

/**
 * The chance (0–1) that item `a` comes before item `b`: the share of draws in which its figure is higher, equal ones by
 * half. It is to the last bit what the list says of neighbours at the same number of draws. An item that lacks a part of
 * the order comes after those that have it.
 */
export function chanceBefore(a: Drawable, b: Drawable, drawing: Drawing, draws: number = MOST_DRAWS): number {
  const { plans, next } = openDraws(columnsOf([a, b], drawing.model), drawing);
  const [first, second] = [plans[0]!.group, plans[1]!.group];
  if (first !== second) return first < second ? 1 : 0;
  const { row, keys, put } = makeScoreBlock(2);
  let halves = 0;
  for (let left = draws; left > 0; left -= BLOCK) {
    const count = Math.min(BLOCK, left);
    next(count, (item, drawn) => put(item, drawn, count));
    for (let draw = 0; draw < count; draw += 1) halves += halvesWon(keys[draw * row]!, keys[draw * row + 1]!);
  }
  return halves / (2 * draws);
}
