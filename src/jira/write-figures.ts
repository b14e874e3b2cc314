import { route } from '@forge/api';
import { FIGURE_FIELDS, type FieldIds, type FigureValues } from '../domain/prioritise/figures-of-record';
import type { Projection } from '../domain/prioritise/projection';
import { tellJira } from './ask-jira';
import { FIGURE_PROPERTY } from './figure-property';
import type { JiraRequest } from './requests';

/** Writes the figures' property of one issue. Throws JiraFailed. */
export async function writeProperty(jira: JiraRequest, issue: string, figures: Projection): Promise<void> {
  const path = route`/rest/api/3/issue/${issue}/properties/${FIGURE_PROPERTY}`;
  await tellJira(jira, path, { method: 'PUT', body: figures });
}

/** Writes the value of up to 100 issues in one call, and nothing else of them. Throws JiraFailed. */
export async function writeValues(jira: JiraRequest, ids: FieldIds, values: ReadonlyMap<string, number | null>): Promise<void> {
  const customField = ids['customer-value'];
  if (!customField || values.size === 0) return;
  const issuesOf = new Map<number | null, number[]>();
  for (const [issue, value] of values) issuesOf.set(value, [...(issuesOf.get(value) ?? []), Number(issue)]);
  const updates = [...issuesOf].map(([value, issueIds]) => ({ customField, issueIds, value }));
  await sendValues(jira, updates);
}

/** Writes the fields of one issue in one call. Fields that the site does not have are left out. Throws JiraFailed. */
export async function writeFields(jira: JiraRequest, ids: FieldIds, issue: string, values: FigureValues): Promise<void> {
  const updates = FIGURE_FIELDS.flatMap((name) => {
    const customField = ids[name];
    return customField ? [{ customField, issueIds: [Number(issue)], value: values[name] }] : [];
  });
  if (updates.length > 0) await sendValues(jira, updates);
}

interface Update {
  customField: string;
  issueIds: number[];
  value: number | null;
}

async function sendValues(jira: JiraRequest, updates: readonly Update[]): Promise<void> {
  const path = route`/rest/api/3/app/field/value?generateChangelog=${'false'}`;
  await tellJira(jira, path, { method: 'POST', body: { updates } });
}
