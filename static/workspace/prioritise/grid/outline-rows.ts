/** So many rows are drawn whole within a frame. */
const MOST_WHOLE = 8;

/** The rows as they are drawn. */
export interface Drawn {
  ids: ReadonlySet<string>;
  outlined: ReadonlySet<string>;
  /** It brought more rows than can be drawn whole. */
  hurried: boolean;
}

export const AT_REST: Drawn = { ids: new Set(), outlined: new Set(), hurried: false };

/**
 * Which of the rows that are to be drawn stand in outline: those of a list that flies past faster than anybody reads, frame after
 * frame. They are filled in as it slows down, and all of them when it rests. A single leap is drawn whole.
 */
export function outlineRows(before: Drawn, ids: readonly string[], scrolling: boolean): Drawn {
  const fresh = ids.filter((id) => !before.ids.has(id)).length;
  // Drawn again where it stands, for another reason, it is still in flight.
  const hurried = scrolling && (fresh > MOST_WHOLE || (fresh === 0 && before.hurried));
  const open = scrolling ? ids.filter((id) => !before.ids.has(id) || before.outlined.has(id)) : [];
  const outlined = hurried && !before.hurried ? [] : open.slice(hurried ? 0 : MOST_WHOLE);
  return { ids: new Set(ids), outlined: new Set(outlined), hurried };
}
