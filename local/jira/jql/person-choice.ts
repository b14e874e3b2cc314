import { noSuchValue, listed } from './named-choice';
import type { JqlFieldMaker } from './jql-field';

/** `assignee`, `reporter`, `creator`: by account id or the whole display name. */
export const person =
  (part: 'assignee' | 'reporter' | 'creator'): JqlFieldMaker =>
  (name, { site }) => ({
    kind: 'choice',
    name,
    valuesOf: (issue) => listed(issue[part]),
    meant(words) {
      if (!site.accounts.get(words)) throw noSuchValue(words, name);
      return [words];
    },
    sortValueOf(issue) {
      const accountId = issue[part];
      return accountId && (site.accounts.get(accountId)?.displayName.toLowerCase() ?? null);
    },
  });

/** `labels`: any case; a label that no issue has is no error. */
export const labels: JqlFieldMaker = (name) => ({
  kind: 'choice',
  name,
  valuesOf: (issue) => issue.labels.map((label) => label.toLowerCase()),
  meant: (words) => [words.toLowerCase()],
  sortValueOf: (issue) => issue.labels[0]?.toLowerCase() ?? null,
});
