/** A difference that stands, from its beginning on, and the reason. */
export type Known = readonly [difference: string, reason: string];

/** Where the local Jira does not follow Atlassian's documents. */
export const FROM_ATLASSIAN: readonly Known[] = [
  ['GET /rest/api/3/issue/{issue}/changelog 200 answer/values/*/items/*/from: must be string', 'Jira sends null for a field that had no id, as jira.js found on a live site; readers have to bear it.'],
  ['GET /rest/api/3/issue/{issue}/changelog 200 answer/values/*/items/*/to: must be string', 'The same.'],
];

/** Where jira.js does not follow Atlassian's documents: the documents decide. */
export const FROM_JIRA_JS: readonly Known[] = [
  ['GET /rest/api/3/user/bulk 200 no function', 'The documents have the request; jira.js offers no function for it.'],
  ['GET /rest/api/3/user/bulk 400 no function', 'The same.'],
  ['GET /rest/api/3/priority 200 no function', 'The documents call the request deprecated and have it; jira.js has left it out.'],
];
