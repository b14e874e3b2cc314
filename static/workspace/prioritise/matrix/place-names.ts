import type { Circle } from './bubble-at';
import type { Size } from './matrix-scales';

/** A rectangle in a drawing, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A bubble with the widths that its name may have: the whole name first, then cut. */
export interface Named extends Circle {
  id: string;
  widths: readonly number[];
}

const HEIGHT = 16;
const GAP = 4;
/** A name keeps away from other bubbles, so that it is not taken for theirs. */
const CLEAR = 6;

/**
 * Places for names beside their bubbles, in order of importance: each at the first side where it covers no bubble, no
 * name before it, nothing in `taken`, and stays inside, cut where it has to be; a name without such a side is left out.
 */
export function placeNames(bubbles: readonly Named[], inside: Size, taken: readonly Box[]): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const bubble of bubbles) {
    const full = [...taken, ...placed.values(), ...bubbles.map((each) => boxAround(each, each === bubble ? 0 : CLEAR))];
    const free = sidesOf(bubble).find((box) => isInside(box, inside) && !full.some((other) => overlap(box, other)));
    if (free) placed.set(bubble.id, free);
  }
  return placed;
}

/** The same with one name that stands in any case: where it had no place it takes one, and the names below it leave. */
export function withName(placed: ReadonlyMap<string, Box>, bubble: Named, inside: Size): Map<string, Box> {
  if (placed.has(bubble.id)) return new Map(placed);
  const sides = sidesOf(bubble);
  const box = sides.find((side) => isInside(side, inside)) ?? sides[0]!;
  const others = [...placed].filter(([, other]) => !overlap(box, other));
  return new Map([...others, [bubble.id, box]]);
}

/** Where a name may stand: at the corners, above and below, and last at the sides, where the range of the effort runs. */
function sidesOf({ x, y, r, widths }: Named): Box[] {
  return widths.flatMap((width) => sidesFor({ x, y, r }, width));
}

function sidesFor({ x, y, r }: Circle, width: number): Box[] {
  const [right, left, middle] = [x + r + GAP, x - r - GAP - width, x - width / 2];
  const corner = r * 0.75;
  const [above, below] = [y - r - HEIGHT, y + r];
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: HEIGHT });
  return [
    at(x + corner, y - corner - HEIGHT), at(x + corner, y + corner), at(x - corner - width, y - corner - HEIGHT), at(x - corner - width, y + corner),
    at(middle, above), at(middle, below), at(right, y - HEIGHT / 2), at(left, y - HEIGHT / 2),
  ];
}

function boxAround({ x, y, r }: Circle, clear: number): Box {
  return { x: x - r - clear, y: y - r, width: 2 * (r + clear), height: 2 * r };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside({ x, y, width, height }: Box, inside: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= inside.width && y + height <= inside.height;
}
