/** A difference that stands, from its beginning on, and the reason. */
export type Known = readonly [difference: string, reason: string];

/** Where the local Jira does not follow Atlassian's documents. */
export const FROM_ATLASSIAN: readonly Known[] = [
  ['GET /rest/api/3/issue/{issue}/changelog 200 answer/values/*/items/*/from: must be string', 'Jira sends null for a field that had no id, as jira.js found on a live site; readers have to bear it.'],
  ['GET /rest/api/3/issue/{issue}/changelog 200 answer/values/*/items/*/to: must be string', 'The same.'],
  ['GET /rest/agile/1.0/board/{id}/backlog 200 request/query/fields/*: must be object', 'The document calls the names of fields objects; its own examples and jira.js give texts.'],
  ['GET /rest/agile/1.0/board/{id}/sprint 200 request/query/state: must be object', 'The same of states.'],
  ['POST /rest/api/3/issue/{issue}/watchers 204 request: must have required property', 'The document says in words that without an account the caller is added.'],
  ['GET /rest/software/1.0/', 'Newer than the document at hand; jira.js asks nothing else for the issues of boards and sprints.'],
];

/** Where jira.js does not follow Atlassian's documents: the documents decide. */
export const FROM_JIRA_JS: readonly Known[] = [
  ['GET /rest/api/3/user/bulk 200 no function', 'The documents have the request; jira.js offers no function for it.'],
  ['GET /rest/api/3/user/bulk 400 no function', 'The same.'],
  ['GET /rest/api/3/priority 200 no function', 'The documents call the request deprecated and have it; jira.js has left it out.'],
  ['GET /rest/agile/1.0/board/{id}/backlog ', 'The documents have the request; jira.js asks /rest/software/1.0 instead.'],
  ['GET /rest/agile/1.0/board/{id}/issue ', 'The same.'],
  ['GET /rest/agile/1.0/sprint/{id}/issue ', 'The same.'],
];
