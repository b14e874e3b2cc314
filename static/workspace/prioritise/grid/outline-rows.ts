/** So many rows are drawn whole within a frame. */
const MOST_WHOLE = 8;
/** Two leaps that are further apart, in milliseconds, are no flight. */
const FLIGHT = 100;

/** The rows as they are drawn. */
export interface Drawn {
  ids: ReadonlySet<string>;
  outlined: ReadonlySet<string>;
  /** The last frame that moved brought more rows than can be drawn whole. */
  hurried: boolean;
  /** When that was, in milliseconds. */
  at: number;
}

export const AT_REST: Drawn = { ids: new Set(), outlined: new Set(), hurried: false, at: 0 };

/**
 * Which of the rows that are to be drawn stand in outline: those of a list that flies past faster than anybody reads, frame after
 * frame. They are filled in as it slows down, and all of them when it rests. A single leap is drawn whole. Drawn again where it
 * stands, for another reason, it is still in flight. `now` in milliseconds.
 */
export function outlineRows(before: Drawn, ids: readonly string[], scrolling: boolean, now: number): Drawn {
  const drawn = new Set(ids);
  if (!scrolling) return { ...AT_REST, ids: drawn };
  const fresh = ids.filter((id) => !before.ids.has(id)).length;
  const open = ids.filter((id) => !before.ids.has(id) || before.outlined.has(id));
  const flies = before.hurried && now - before.at < FLIGHT;
  const { hurried, at } = fresh === 0 ? before : { hurried: fresh > MOST_WHOLE, at: now };
  const whole = hurried ? (flies ? 0 : open.length) : MOST_WHOLE;
  return { ids: drawn, outlined: new Set(open.slice(whole)), hurried, at };
}
