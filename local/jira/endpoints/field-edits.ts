import { isAdfDocument } from '../adf/adf';
import { textOfAdf } from '../adf/text-of-adf';
import type { ChangeItem, Issue } from '../site/issue';
import type { Site } from '../site/site';

type Change = Pick<ChangeItem, 'from' | 'fromString' | 'to' | 'toString'>;
type Outcome = { error: string } | { part: Partial<Issue>; change: Change };

const LONGEST_SUMMARY = 255;

const words = (fromString: string | null, toString: string | null): Change => ({ from: null, fromString, to: null, toString });

type Edit = (value: unknown, issue: Issue, site: Site) => Outcome;

const EDITS: Record<string, Edit | undefined> = {
  summary: editSummary,
  description: editDescription,
  labels: editLabels,
  priority: editPriority,
  assignee: (value, issue, site) => editPerson('assignee', value, issue, site),
};

/**
 * How a field takes a new value; undefined for one that is unknown, read-only, or not the editor's to set: nothing is
 * without `EDIT_ISSUES`, the reporter needs `MODIFY_REPORTER`, the security level `SET_ISSUE_SECURITY`. Custom fields of an import take any value.
 */
export function editOf(field: string, may: (permission: string) => boolean, site: Site): Edit | undefined {
  if (field === 'reporter') return may('MODIFY_REPORTER') ? (value, issue) => editPerson('reporter', value, issue, site) : undefined;
  if (!may('EDIT_ISSUES')) return undefined;
  if (field === 'security') return may('SET_ISSUE_SECURITY') ? editSecurity : undefined;
  return site.customFields.get(field) ? (value, issue) => editCustom(field, value, issue) : EDITS[field];
}

function editCustom(field: string, value: unknown, issue: Issue): Outcome {
  const told = (one: unknown) => (one === undefined || one === null ? null : typeof one === 'string' ? one : JSON.stringify(one));
  return { part: { other: { ...issue.other, [field]: value } }, change: words(told(issue.other[field]), told(value)) };
}

function editSummary(value: unknown, issue: Issue): Outcome {
  if (typeof value !== 'string' || value.trim() === '') return { error: 'You must specify a summary of the issue.' };
  if (value.length > LONGEST_SUMMARY) return { error: `Summary must be less than ${LONGEST_SUMMARY} characters.` };
  if (/[\r\n]/.test(value)) return { error: 'The summary is invalid because it contains newline characters.' };
  return { part: { summary: value }, change: words(issue.summary, value) };
}

function editDescription(value: unknown, issue: Issue): Outcome {
  if (value !== null && !isAdfDocument(value)) return { error: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' };
  const before = issue.description && textOfAdf(issue.description);
  return { part: { description: value }, change: words(before, value && textOfAdf(value)) };
}

function editLabels(value: unknown, issue: Issue): Outcome {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return { error: 'Labels must be a list of texts.' };
  const spaced = value.find((label) => /\s/.test(label));
  if (spaced !== undefined) return { error: `The label '${spaced}' contains spaces which is invalid.` };
  return { part: { labels: value }, change: words(issue.labels.join(' '), value.join(' ')) };
}

function editPriority(value: unknown, issue: Issue, site: Site): Outcome {
  const { id, name } = partsOf(value);
  const found = site.priorities.all().find((one) => one.id === id || (id === undefined && one.name === name));
  if (!found) return { error: 'The priority selected is invalid.' };
  const before = issue.priorityId === null ? undefined : site.priorities.get(issue.priorityId);
  const change = { from: issue.priorityId, fromString: before?.name ?? null, to: found.id, toString: found.name };
  return { part: { priorityId: found.id }, change };
}

function editPerson(field: 'assignee' | 'reporter', value: unknown, issue: Issue, site: Site): Outcome {
  const { accountId, id } = partsOf(value);
  const named = accountId ?? id;
  const nameOf = (one: string | null) => (one === null ? null : (site.accounts.get(one)?.displayName ?? null));
  if (value !== null && (typeof named !== 'string' || !site.accounts.get(named)?.active)) {
    return { error: `Specify a valid value for ${field}` };
  }
  const to = typeof named === 'string' ? named : null;
  return { part: { [field]: to }, change: { from: issue[field], fromString: nameOf(issue[field]), to, toString: nameOf(to) } };
}

/** A level is known where it was made or an issue has it; null lifts it. */
function editSecurity(value: unknown, issue: Issue, site: Site): Outcome {
  const { id } = partsOf(value);
  const level = value === null ? null : levelOf(String(id), site);
  if (level === undefined) return { error: 'Security level is not valid.' };
  const before = issue.security;
  return { part: { security: level }, change: { from: before?.id ?? null, fromString: before?.name ?? null, to: level?.id ?? null, toString: level?.name ?? null } };
}

function levelOf(id: string, site: Site): Issue['security'] | undefined {
  const made = site.access.level(id);
  return made ? { id, name: made.name } : ([...site.issues.all()].find(({ security }) => security?.id === id)?.security ?? undefined);
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
