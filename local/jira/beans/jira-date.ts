/** A moment as Jira writes it: `2026-08-24T11:11:52.944+0000`. */
export function jiraDate(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}

/** Milliseconds of a moment in Jira's form, or in ISO form, or already a number; null for anything else. */
export function readJiraDate(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}
