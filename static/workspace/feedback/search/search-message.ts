import type { FeedbackView, SearchEntry } from '../../../../src/contract';
import type { CustomerAsks, SearchCounts } from './search-index';

/** What the page asks of the search; each is answered in its turn with the same number. */
export type SearchMessage = { turn: number } & (
  | { ask: 'take'; chunk: number; data: string }
  | { ask: 'note'; chunk: number; entries: readonly SearchEntry[] }
  | { ask: 'find'; typed: string; view: FeedbackView }
  | { ask: 'similar'; words: string; except: string | null }
  | { ask: 'asks' }
);

/** What the search answers: the hits, or who asks for how much where that was asked, and what it holds by then; null where it failed. */
export type SearchAnswer = { turn: number } & ({ hits: SearchEntry[]; asks: CustomerAsks[]; counts: SearchCounts } | { hits: null });
