import { createHash } from 'node:crypto';
import { badRequest } from './jira-error';

/** A token for the page that starts at `from` (0 and more), which only the same question may hand back. */
export function tokenOf(from: number, question: string): string {
  return Buffer.from(JSON.stringify([from, fingerprint(question)])).toString('base64url');
}

/** Where the page of a token starts, 0 without one; throws Jira's 400 for a token of another question, and for none at all. */
export function readToken(token: string | undefined, question: string): number {
  if (token === undefined || token === '') return 0;
  try {
    const [from, of] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    if (Number.isInteger(from) && of === fingerprint(question)) return from as number;
  } catch {
    // Falls through to the one sentence for tokens that are none.
  }
  throw badRequest('The nextPageToken is invalid or does not belong to this query.');
}

function fingerprint(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, 12);
}
