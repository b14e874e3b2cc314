import * as v from 'valibot';
import { FIGURE_PROPERTY } from './figure-property';

const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

/** The parts of Jira's issue that we read. Every other field is ignored. */
export const IssueJson = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    project: v.object({ id: v.string() }),
    issuetype: v.looseObject({ id: v.string(), name: v.string() }),
    status: v.object({
      name: v.string(),
      statusCategory: v.optional(v.object({ key: v.string() }), { key: 'new' }),
    }),
  }),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Jira's issue in our words. `stored` is what the figures' property holds, unread and untrusted. */
export interface JiraIssue {
  id: string;
  key: string;
  projectId: string;
  summary: string;
  status: { name: string; category: (typeof CATEGORIES)[number] };
  type: { id: string; name: string };
  stored: unknown;
  fields: Readonly<Record<string, unknown>>;
}

/** The fields to ask Jira for. */
export const ISSUE_FIELDS = ['summary', 'project', 'issuetype', 'status'];

/** Jira's JSON → our words. A status category that we do not know (`undefined` exists in old data) reads as `new`. */
export function readIssue({ id, key, fields, properties }: v.InferOutput<typeof IssueJson>): JiraIssue {
  const category = fields.status.statusCategory.key;
  return {
    id,
    key,
    projectId: fields.project.id,
    summary: fields.summary ?? '',
    status: { name: fields.status.name, category: CATEGORIES.find((known) => known === category) ?? 'new' },
    type: { id: fields.issuetype.id, name: fields.issuetype.name },
    stored: properties[FIGURE_PROPERTY],
    fields,
  };
}
