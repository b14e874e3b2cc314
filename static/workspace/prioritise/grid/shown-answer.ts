import type { ShownItem } from '../../../kit/edits/shown-item';

/** What stands in a criterion's cell now: the team's figure, or the reader's own answer while the team's is on its way. */
export function shownAnswer({ item, awaited }: ShownItem, key: string): { likely: number | null; awaited: boolean } {
  const waits = awaited.includes(key);
  const figure = waits ? item.mine[key] : key === 'effort' ? item.figures.effort : item.figures.criteria[key];
  return { likely: figure?.likely ?? null, awaited: waits };
}
