/** A request to Jira and its answer. A body is what its JSON says; undefined where there is none. */
export interface Exchange {
  /** Whose request it is: the app's as a person or as itself, its pages' in the browser, or somebody's from outside. */
  from: 'app' | 'browser' | 'outside';
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  asked: unknown;
  status: number;
  answered: unknown;
}

/** What a body's text says. */
export function bodyOf(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
