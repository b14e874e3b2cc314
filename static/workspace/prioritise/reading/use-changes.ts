import { useEffect } from 'react';
import type { Item } from '../../../../src/contract';
import { usePageStores } from '../page-stores';

const EVERY_SECONDS = 15;
const MOST_KNOWN = 500;

/** The versions of the items changed last, newest kept: what need not be sent again. */
export function knownVersions(items: Iterable<Pick<Item, 'id' | 'version' | 'figures'>>): Record<string, number> {
  const said = [...items].filter(({ version }) => version > 0).sort((a, b) => (b.figures.ratedAt ?? 0) - (a.figures.ratedAt ?? 0));
  return Object.fromEntries(said.slice(0, MOST_KNOWN).map(({ id, version }) => [id, version]));
}

/** One look for what others said. `at` is where the next look begins. */
export type Look = (since: number, known: Record<string, number>) => Promise<{ items: Item[]; at: number }>;

/**
 * Looks every 15 seconds, while the page can be seen, for what others said since `from` (seconds), and takes it in.
 * A look that fails is left out; the next one covers its time.
 */
export function useChanges(look: Look, from: number): void {
  const { data } = usePageStores();
  useEffect(() => {
    let since = from;
    let busy = false;
    const once = async () => {
      if (document.visibilityState !== 'visible' || busy) return;
      busy = true;
      const news = await look(since, knownVersions(data.getState().listing.items.values())).catch(() => null);
      busy = false;
      if (!news) return;
      since = news.at;
      if (news.items.length > 0) data.actions.addItems(news.items);
    };
    const timer = setInterval(() => void once(), EVERY_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [look, from, data]);
}
