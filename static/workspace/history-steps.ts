/** The steps of the browser's history that a page knows, as places (`/prioritise?why=A-1`), and at which of them it stands. It made all but the first itself. */
export interface Steps {
  places: readonly string[];
  at: number;
}

/** The one step that a page knows when it opens. */
export function firstStep(place: string): Steps {
  return { places: [place], at: 0 };
}

/** The place where it stands. */
export function placeIn({ places, at }: Steps): string {
  return places[at]!;
}

/** One step further, at a new place; what lay ahead is gone. */
export function withStep({ places, at }: Steps, place: string): Steps {
  return { places: [...places.slice(0, at + 1), place], at: at + 1 };
}

/** At the same step, whose place is now another one. */
export function withPlace({ places, at }: Steps, place: string): Steps {
  return { places: places.with(at, place), at };
}

/** One step back; null where the page made none to go back from. */
export function stepBefore({ places, at }: Steps): Steps | null {
  return at > 0 ? { places, at: at - 1 } : null;
}

/** Where it stands after the browser went to a place: at the nearest step there, of two the earlier. At a place that it does not know, it knows nothing of what lies around. */
export function movedTo({ places, at }: Steps, place: string): Steps {
  const there = [...places.keys()].filter((step) => places[step] === place);
  const [nearest] = there.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest === undefined ? firstStep(place) : { places, at: nearest };
}
