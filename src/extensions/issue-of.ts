import * as v from 'valibot';

const WithIssue = v.object({ extension: v.object({ issue: v.object({ id: v.union([v.string(), v.number()]) }) }) });
const Payload = v.union([WithIssue, v.pipe(v.object({ context: WithIssue }), v.transform(({ context }) => context))]);

/**
 * The id of the issue that a dynamic property is asked for. Atlassian documents no payload for it, so the extension is
 * looked for at the top and under `context`. Throws when neither has it.
 */
export function issueOf(payload: unknown): string {
  return String(v.parse(Payload, payload).extension.issue.id);
}
