import type { AdfDocument } from '../adf/adf';
import { textOfAdf } from '../adf/text-of-adf';
import { visibleComments } from '../permissions/visible-comments';
import type { Issue } from '../site/issue';
import type { JqlFieldMaker } from './jql-field';

/** Documents do not change in place, so that the words of each need to be gathered only once. */
const words = new WeakMap<object, string>();

export const summary: JqlFieldMaker = (name) => ({
  kind: 'text',
  name,
  textOf: (issue) => issue.summary,
  sortValueOf: (issue) => issue.summary.toLowerCase(),
});

export const description: JqlFieldMaker = (name) => ({
  kind: 'text',
  name,
  textOf: (issue) => wordsOf(issue.description),
});

export const environment: JqlFieldMaker = (name) => ({ kind: 'text', name, textOf: environmentOf });

/** `comment`: the comments that the reader may see. */
export const comment: JqlFieldMaker = (name, { site, caller }) => ({
  kind: 'text',
  name,
  textOf: (issue) => visibleComments(caller, issue, site).map(({ body }) => wordsOf(body)).join('\n'),
});

/** `text`: summary, description, environment and comments. */
export const anyText: JqlFieldMaker = (name, { site, caller }) => ({
  kind: 'text',
  name,
  textOf(issue) {
    const comments = visibleComments(caller, issue, site).map(({ body }) => wordsOf(body));
    return [issue.summary, wordsOf(issue.description), environmentOf(issue), ...comments].join('\n');
  },
});

function environmentOf({ other }: Issue): string | null {
  const environment = other['environment'];
  return typeof environment === 'object' ? wordsOf(environment as AdfDocument | null) : null;
}

function wordsOf(document: AdfDocument | null): string | null {
  if (!document) return null;
  let text = words.get(document);
  if (text === undefined) words.set(document, (text = textOfAdf(document)));
  return text;
}
