import type { FeedbackView } from '../../../src/contract';

/** What the page shows, so that a link shows the same. */
export interface Place {
  tab: 'feedback' | 'customers';
  /** Which feedbacks; a choice of customer or need that is not made yet has an empty id. */
  view: FeedbackView;
  /** What is looked for; empty for nothing. */
  find: string;
  /** The feedback that is open. */
  feedback: string | null;
}

/** Reads a query string; what it does not know is left at its default. */
export function readPlace(query: string): Place {
  const said = new URLSearchParams(query);
  return { tab: said.get('tab') === 'customers' ? 'customers' : 'feedback', view: readView(said), find: said.get('find') ?? '', feedback: said.get('feedback') || null };
}

/** Writes the query string of a place (`?view=unlinked`), empty for the default one. Keeps what it does not know. */
export function writePlace({ tab, view, find, feedback }: Place, query: string): string {
  const said = new URLSearchParams(query);
  const put = (name: string, value: string | null) => (value ? said.set(name, value) : said.delete(name));
  put('tab', tab === 'feedback' ? null : tab);
  put('view', view.kind === 'newest' ? null : view.kind);
  put('customer', view.kind === 'customer' ? view.customer : null);
  put('need', view.kind === 'need' ? view.need : null);
  put('find', find.trim());
  put('feedback', feedback);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

function readView(said: URLSearchParams): FeedbackView {
  switch (said.get('view')) {
    case 'unlinked':
      return { kind: 'unlinked' };
    case 'customer':
      return { kind: 'customer', customer: said.get('customer') ?? '' };
    case 'need':
      return { kind: 'need', need: said.get('need') ?? '' };
    default:
      return { kind: 'newest' };
  }
}
