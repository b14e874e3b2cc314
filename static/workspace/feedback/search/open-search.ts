import type { FeedbackView, SearchEntry } from '../../../../src/contract';
import type { CustomerAsks, SearchCounts } from './search-index';
import type { SearchAnswer, SearchMessage } from './search-message';

type Wanted = SearchMessage extends infer Message ? (Message extends { turn: number } ? Omit<Message, 'turn'> : never) : never;

/** The search in its worker. */
export interface Search {
  /** Takes a chunk in as it comes from the app. Rejects where it cannot be unpacked. */
  take(chunk: number, data: string): Promise<SearchCounts>;
  /** Takes in what the reader has just changed: it voids what any chunk says of it. */
  note(entry: SearchEntry): Promise<SearchCounts>;
  find(typed: string, view: FeedbackView): Promise<SearchEntry[]>;
  similar(words: string, except: string | null): Promise<SearchEntry[]>;
  /** Every customer with how many feedbacks are theirs. */
  asks(): Promise<CustomerAsks[]>;
  close(): void;
}

/** What the reader changed stands above all chunks. */
const OWN = Infinity;

/** Starts the worker, a file of the page's own origin. */
export function openSearch(): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(answer: Extract<SearchAnswer, { hits: SearchEntry[] }>): void; reject(error: Error): void }>();
  const own = new Map<string, SearchEntry>();
  let turns = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    const wait = waiting.get(data.turn);
    waiting.delete(data.turn);
    if (data.hits) wait?.resolve(data);
    else wait?.reject(new Error('The search could not do it.'));
  });

  function ask(wanted: Wanted): Promise<Extract<SearchAnswer, { hits: SearchEntry[] }>> {
    turns += 1;
    const turn = turns;
    return new Promise((resolve, reject) => {
      waiting.set(turn, { resolve, reject });
      worker.postMessage({ ...wanted, turn });
    });
  }

  return {
    take: async (chunk, data) => (await ask({ ask: 'take', chunk, data })).counts,
    async note(entry) {
      own.set(entry.id, entry);
      return (await ask({ ask: 'note', chunk: OWN, entries: [...own.values()] })).counts;
    },
    find: async (typed, view) => (await ask({ ask: 'find', typed, view })).hits,
    similar: async (words, except) => (await ask({ ask: 'similar', words, except })).hits,
    asks: async () => (await ask({ ask: 'asks' })).asks,
    close: () => worker.terminate(),
  };
}
