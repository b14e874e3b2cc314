import type { Listing } from './listing';
import type { ViewState } from './view-store';

/** The key of the item whose drawer is open, or opens as soon as the item has been read; null without one. */
export function whyShown({ named, whyOpen, selected }: Pick<ViewState, 'named' | 'whyOpen' | 'selected'>, { items }: Pick<Listing, 'items'>): string | null {
  if (named !== null) return named;
  return whyOpen && selected !== null ? (items.get(selected)?.key ?? null) : null;
}
