/**
 * What an answer takes on a real site, in milliseconds: assumed, for Atlassian names no figures. The local platform answers
 * many times faster; bursts and bills are counted as if it did not.
 */
const JIRA_MS = 150;
const STORE_MS = 25;

/** The milliseconds of one answer; `remote` is what the app's call names. */
export function answerMs(remote: string | undefined): number {
  return remote === 'jira' ? JIRA_MS : STORE_MS;
}
