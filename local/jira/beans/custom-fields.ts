import { sprintsOn } from '../agile/sprint';
import type { AppField } from '../site/app-fields';
import type { CustomField } from '../site/custom-field';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { RANK_FIELD, SPRINT_FIELD } from '../site/jira-software-fields';
import type { FieldSchema, IssueField } from './issue-field';

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
  (issue, { site }) => fieldOfSprints(issue, site),
);

/** The sprints of an issue as its field Sprint shows them; null where it was in none. */
function fieldOfSprints(issue: Issue, site: Site): unknown {
  const sprints = sprintsOn(issue, site);
  return sprints.length === 0 ? null : sprints;
}

/** A rank as text whose alphabetical order is the order of ranks; what it says otherwise is nobody's business. */
function rankText(rank: number): string {
  const [whole = '', part = ''] = rank.toString(36).split('.');
  return `0|i${whole.padStart(6, '0')}:${part}`;
}

function appField({ id, key, name, type }: AppField): IssueField {
  return custom(id, key, name, { type, custom: key }, (issue, { site }) => site.figures.of(issue.id).get(id) ?? null);
}

function importedField({ id, name, type }: CustomField): IssueField {
  const schema: FieldSchema = { type, custom: `local.import:${type}` };
  return custom(id, id, name, schema, ({ other }) => other[id] ?? null);
}
