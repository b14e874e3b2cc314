import { figureText, type AppField } from '../jira/own-fields';
import type { IssueFields } from '../jira/issue';
import { words } from '../words';

/** One row of an issue's details. */
export interface DetailRow {
  id: string;
  name: string;
  text: string;
}

const SHOWN = ['assignee', 'reporter', 'priority', 'labels', 'fixVersions', 'sprint', 'created', 'updated'] as const;

/** The details of an issue: Jira's own that have something to say, then the app's fields, with a dash where empty. */
export function detailRows(fields: IssueFields, appFields: AppField[], sprintField: string | undefined): DetailRow[] {
  const own = SHOWN.map((id) => {
    const value = fields[id === 'sprint' && sprintField ? sprintField : id];
    return { id, name: words(`field.${id}`), text: textOf(value, id) };
  }).filter(({ text }) => text);
  const ours = appFields.map(({ id, name }) => ({ id, name, text: figureText(fields[id]) }));
  return [...own, ...ours];
}

function textOf(value: unknown, id: string): string {
  if (value === null || value === undefined) return '';
  if (id === 'created' || id === 'updated') return timeText(String(value));
  if (Array.isArray(value)) return value.map((one) => textOf(one, '')).join(', ');
  if (typeof value !== 'object') return String(value);
  const { displayName, name } = value as { displayName?: string; name?: string };
  return displayName ?? name ?? '';
}

/** A moment in the reader's zone: `3 Nov 2026, 14:05`. An unreadable one stays as it is written. */
export function timeText(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
