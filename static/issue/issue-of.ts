import { CallFailed } from '../kit/call-failed';

/** The id of the issue around the panel, from what Jira tells the page. Throws CallFailed `not-found` outside an issue. */
export function issueOf(context: { extension: { issue?: { id?: unknown } } }): string {
  const id = context.extension.issue?.id;
  if (typeof id !== 'string' && typeof id !== 'number') throw new CallFailed({ code: 'not-found' });
  return String(id);
}
