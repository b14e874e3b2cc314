import type { Feedback } from '../../domain/feedback/feedback';
import type { SearchRow } from '../../storage/search';

const MOST_CHARACTERS = 1000;

/** A feedback as the search keeps it. */
export function searchRow(feedback: Feedback): SearchRow {
  const { id, customer, customerName, words, day, links, internal, sourceIssue, mergedInto, gone } = feedback;
  const there = !gone;
  const kept = there ? [...words].slice(0, MOST_CHARACTERS).join('') : '';
  return { id, customer, customerName, words: kept, day, linked: links.length > 0, merged: mergedInto !== null, internal, sourceIssue, there };
}

/** Rows in their order without those that a later one voids. */
export function newestRows(rows: readonly SearchRow[]): SearchRow[] {
  const newest = new Map<string, SearchRow>();
  for (const row of rows) {
    newest.delete(row.id);
    newest.set(row.id, row);
  }
  return [...newest.values()];
}
