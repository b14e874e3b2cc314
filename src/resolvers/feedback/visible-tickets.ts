import type { Jira } from '../../jira/jira';

/** The tickets that whoever asks may see, null (no ticket) with them: one call to Jira for a hundred, none for none. */
export async function visibleTickets(jira: Pick<Jira, 'issues'>, tickets: readonly (string | null)[]): Promise<ReadonlySet<string | null>> {
  const ids = [...new Set(tickets.flatMap((ticket) => ticket ?? []))];
  const found = ids.length > 0 ? await jira.issues(ids, []) : [];
  return new Set([null, ...found.map(({ id }) => id)]);
}
