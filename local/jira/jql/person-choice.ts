import { noSuchValue, listed } from './named-choice';
import type { Site } from '../site/site';
import type { ChoiceField, JqlFieldMaker } from './jql-field';

/** `assignee`, `reporter`, `creator`: by account id. */
export const person =
  (part: 'assignee' | 'reporter' | 'creator'): JqlFieldMaker =>
  (name, { site }) => ({
    ...people(name, site),
    valuesOf: (issue) => listed(issue[part]),
    sortValueOf(issue) {
      const accountId = issue[part];
      return accountId && (site.accounts.get(accountId)?.displayName.toLowerCase() ?? null);
    },
  });

/** `watcher`, `voter`: those who follow or voted for an issue, by account id. */
export const follower =
  (of: 'watchers' | 'votes'): JqlFieldMaker =>
  (name, { site }) => ({ ...people(name, site), valuesOf: ({ id }) => [...site[of].of(id).keys()] });

function people(name: string, { accounts }: Site): Pick<ChoiceField, 'kind' | 'name' | 'takes' | 'meant'> {
  return {
    kind: 'choice',
    name,
    takes: 'person',
    meant(words) {
      if (!accounts.get(words)) throw noSuchValue(words, name);
      return [words];
    },
  };
}

/** `labels`: any case; a label that no issue has is no error. */
export const labels: JqlFieldMaker = (name) => ({
  kind: 'choice',
  name,
  valuesOf: (issue) => issue.labels.map((label) => label.toLowerCase()),
  meant: (words) => [words.toLowerCase()],
  sortValueOf: (issue) => issue.labels[0]?.toLowerCase() ?? null,
});
