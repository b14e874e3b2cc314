import { isAdfDocument } from '../adf/adf';
import { textOfAdf } from '../adf/text-of-adf';
import type { ChangeItem, Issue } from '../site/issue';
import type { Site } from '../site/site';

type Change = Pick<ChangeItem, 'from' | 'fromString' | 'to' | 'toString'>;
type Outcome = { error: string } | { part: Partial<Issue>; change: Change };

const LONGEST_SUMMARY = 255;

const words = (fromString: string | null, toString: string | null): Change => ({ from: null, fromString, to: null, toString });

/** How each editable field takes a new value. */
export const EDITS: Record<string, ((value: unknown, issue: Issue, site: Site) => Outcome) | undefined> = {
  summary: editSummary,
  description: editDescription,
  labels: editLabels,
  priority: editPriority,
  assignee: editAssignee,
  security: editSecurity,
};

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

function editAssignee(value: unknown, issue: Issue, site: Site): Outcome {
  const { accountId } = partsOf(value);
  const nameOf = (id: string | null) => (id === null ? null : (site.accounts.get(id)?.displayName ?? null));
  if (value !== null && (typeof accountId !== 'string' || !site.accounts.get(accountId)?.active)) {
    return { error: 'Specify a valid value for assignee' };
  }
  const to = typeof accountId === 'string' ? accountId : null;
  return { part: { assignee: to }, change: { from: issue.assignee, fromString: nameOf(issue.assignee), to, toString: nameOf(to) } };
}

/** A level is known where an issue has it; null lifts it. */
function editSecurity(value: unknown, issue: Issue, site: Site): Outcome {
  const { id } = partsOf(value);
  const level = value === null ? null : ([...site.issues.all()].find(({ security }) => security?.id === id)?.security ?? undefined);
  if (level === undefined) return { error: 'Security level is not valid.' };
  const before = issue.security;
  return { part: { security: level }, change: { from: before?.id ?? null, fromString: before?.name ?? null, to: level?.id ?? null, toString: level?.name ?? null } };
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
