import type { AppField } from '../site/app-fields';
import type { CustomField } from '../site/custom-field';
import type { Site } from '../site/site';
import type { FieldSchema, IssueField } from './issue-field';

/** Jira Software's own fields, under the ids that most sites have. */
export const RANK_FIELD = 'customfield_10019';
export const SPRINT_FIELD = 'customfield_10020';
export const EPIC_LINK_FIELD = 'customfield_10014';

const GREENHOPPER = 'com.pyxis.greenhopper.jira';

/** The custom fields of the site: Jira Software's, the app's, and those that came with imported issues. */
export function customFieldsOf(site: Site): IssueField[] {
  return [RANK, SPRINT, ...site.appFields.map(appField), ...site.customFields.all().map(importedField)];
}

function custom(id: string, key: string, name: string, schema: FieldSchema, valueOn: IssueField['valueOn']): IssueField {
  const number = Number(id.replace('customfield_', ''));
  const clauseNames = [`cf[${number}]`, name];
  const common = { custom: true, orderable: true, navigable: true, searchable: true, clauseNames };
  return { id, key, name, ...common, schema: { ...schema, customId: number }, valueOn };
}

const RANK = custom(RANK_FIELD, RANK_FIELD, 'Rank', { type: 'any', custom: `${GREENHOPPER}:gh-lexo-rank` }, ({ rank }) => rankText(rank));

const SPRINT = custom(
  SPRINT_FIELD,
  SPRINT_FIELD,
  'Sprint',
  { type: 'array', items: 'json', custom: `${GREENHOPPER}:gh-sprint` },
  ({ other }) => other[SPRINT_FIELD] ?? null,
);

/** A rank as text whose alphabetical order is the order of ranks; what it says otherwise is nobody's business. */
function rankText(rank: number): string {
  return `0|i${rank.toString(36).padStart(6, '0')}:`;
}

function appField({ id, key, name, type }: AppField): IssueField {
  return custom(id, key, name, { type, custom: key }, (issue, { site }) => site.figures.of(issue.id).get(id) ?? null);
}

function importedField({ id, name, type }: CustomField): IssueField {
  const schema: FieldSchema = { type, custom: `local.import:${type}` };
  return custom(id, id, name, schema, ({ other }) => other[id] ?? null);
}
