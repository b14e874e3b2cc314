import { readJiraDate } from '../beans/jira-date';
import type { AppField } from '../site/app-fields';
import type { CustomField } from '../site/custom-field';
import type { Issue } from '../site/issue';
import type { PropertyAlias } from '../site/property-aliases';
import type { Site } from '../site/site';
import type { AmountField, JqlField, JqlFieldMaker } from './jql-field';
import { readJqlDate } from './read-jql-date';
import { listed } from './named-choice';

const amount = (kind: 'number' | 'date', name: string, amountOf: AmountField['amountOf']): AmountField => ({
  kind,
  name,
  amountOf,
  sortValueOf: amountOf,
});

export const created: JqlFieldMaker = (name) => amount('date', name, (issue) => issue.created);
export const updated: JqlFieldMaker = (name) => amount('date', name, (issue) => issue.updated);

export const votes: JqlFieldMaker = (name, { site }) => amount('number', name, ({ id }) => site.votes.of(id).size);
export const watchers: JqlFieldMaker = (name, { site }) => amount('number', name, ({ id }) => site.watchers.of(id).size);
export const resolved: JqlFieldMaker = (name) => amount('date', name, ({ other }) => readJiraDate(other['resolutiondate']));

/** `due`: a day without a time, which begins in the reader's time zone. */
export const due: JqlFieldMaker = (name, { site, timeZone }) => {
  const begins = new Map<string, number>();
  const beginningOf = (day: string) => {
    const at = begins.get(day) ?? readJqlDate(day, name, site.now(), timeZone);
    begins.set(day, at);
    return at;
  };
  return amount('date', name, ({ other: { duedate } }) => (typeof duedate === 'string' ? beginningOf(duedate) : null));
};

/** A field of the app: its figure on the issue. */
export function appFieldInJql({ id, name }: AppField, { figures }: Site): JqlField {
  return amount('number', name, (issue) => figures.of(issue.id).get(id) ?? null);
}

/** A field that came with imported issues: numbers compare, words are searched, all else is only equal or not. */
export function importedFieldInJql({ id, name, type }: CustomField): JqlField {
  if (type === 'number') return amount('number', name, ({ other }) => numberOrNull(other[id]));
  const textOf = ({ other }: Pick<Issue, 'other'>) => textOrNull(other[id]);
  if (type === 'string') return { kind: 'text', name, textOf, sortValueOf: (issue) => textOf(issue)?.toLowerCase() ?? null };
  return wordsField(name, textOf);
}

/** A value within an issue property that the manifest lets JQL find, under its search alias or its whole path. */
export function aliasInJql({ alias, propertyKey, path, type }: PropertyAlias, { properties }: Site): JqlField {
  const valueOn = (issueId: string) => path.reduce(partOf, properties.of(issueId).get(propertyKey));
  if (type === 'number') return amount('number', alias, ({ id }) => numberOrNull(valueOn(id)));
  if (type === 'date') return amount('date', alias, ({ id }) => readJiraDate(valueOn(id)));
  if (type === 'text') return { kind: 'text', name: alias, textOf: ({ id }) => textOrNull(valueOn(id)) };
  return wordsField(alias, ({ id }) => textOrNull(valueOn(id)));
}

function wordsField(name: string, textOf: (issue: { id: string; other: Record<string, unknown> }) => string | null): JqlField {
  const lowerOf: typeof textOf = (issue) => textOf(issue)?.toLowerCase() ?? null;
  return {
    kind: 'choice',
    name,
    valuesOf: (issue) => listed(lowerOf(issue)),
    meant: (words) => [words.toLowerCase()],
    sortValueOf: lowerOf,
  };
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textOrNull(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) return textOrNull(partOf(value, 'value') ?? partOf(value, 'name'));
  return value === undefined || value === null ? null : String(value);
}
