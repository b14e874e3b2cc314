import { useRef } from 'react';

/** So many rows are drawn whole within a frame. */
const MOST_WHOLE = 8;

interface Drawn {
  ids: ReadonlySet<string>;
  outlined: ReadonlySet<string>;
  /** It brought more rows than can be drawn whole. */
  hurried: boolean;
}

/**
 * Which of the drawn rows stand in outline: those of a list that flies past faster than anybody reads, frame after frame. They are
 * filled in as it slows down, and all of them when it rests. A single leap is drawn whole.
 */
export function useOutlined(ids: readonly string[], scrolling: boolean): ReadonlySet<string> {
  const last = useRef<Drawn>({ ids: new Set(), outlined: new Set(), hurried: false });
  const before = last.current;
  const hurried = scrolling && ids.filter((id) => !before.ids.has(id)).length > MOST_WHOLE;
  const open = scrolling ? ids.filter((id) => !before.ids.has(id) || before.outlined.has(id)) : [];
  const outlined = new Set(hurried && !before.hurried ? [] : open.slice(hurried ? 0 : MOST_WHOLE));
  last.current = { ids: new Set(ids), outlined, hurried };
  return outlined;
}
