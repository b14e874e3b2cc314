import { readJiraDate } from '../beans/jira-date';
import type { AppField } from '../site/app-fields';
import type { CustomField } from '../site/custom-field';
import type { PropertyAlias } from '../site/property-aliases';
import type { Site } from '../site/site';
import type { AmountField, JqlField, JqlFieldMaker } from './jql-field';
import { listed } from './named-choice';

const amount = (kind: 'number' | 'date', name: string, amountOf: AmountField['amountOf']): AmountField => ({
  kind,
  name,
  amountOf,
  sortValueOf: amountOf,
});

export const created: JqlFieldMaker = (name) => amount('date', name, (issue) => issue.created);
export const updated: JqlFieldMaker = (name) => amount('date', name, (issue) => issue.updated);

/** A field of the app: its figure on the issue. */
export function appFieldInJql({ id, name }: AppField, { figures }: Site): JqlField {
  return amount('number', name, (issue) => figures.of(issue.id).get(id) ?? null);
}

/** A field that came with imported issues: numbers compare, all else is only equal or not. */
export function importedFieldInJql({ id, name, type }: CustomField): JqlField {
  if (type === 'number') return amount('number', name, ({ other }) => numberOrNull(other[id]));
  return wordsField(name, ({ other }) => textOrNull(other[id]));
}

/** A value within an issue property under its search alias. */
export function aliasInJql({ alias, propertyKey, path, type }: PropertyAlias, { properties }: Site): JqlField {
  const valueOn = (issueId: string) => path.reduce(partOf, properties.of(issueId).get(propertyKey));
  if (type === 'number') return amount('number', alias, ({ id }) => numberOrNull(valueOn(id)));
  if (type === 'date') return amount('date', alias, ({ id }) => readJiraDate(valueOn(id)));
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
