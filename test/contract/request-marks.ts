/** What the path or the body of a request has in it, and no other request of the same path. Requests that are wholly alike have the same. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ['src/jira/fetch-issues.ts fetchIssues', '"customer-value"'],
  ['src/jira/link-keys.ts fetchLinkKeys', '"fields":["issuelinks"]'],
  ['src/jira/search-tickets.ts fetchTickets', '"reporter"'],
  ['src/jira/search-issues.ts searchIssues', '"customer-value"'],
  ['src/jira/search-issues.ts searchIds', 'worthAsOf <'],
  ['src/jira/search-tickets.ts searchTickets', '"reporter"'],
  ['src/jira/search-tickets.ts allIds', 'updated >='],
  ['src/jira/sprint-work.ts readSprintWork', 'openSprints()'],
  ['src/jira/software-fields.ts findSoftwareFields', ''],
  ['src/jira/figure-fields.ts findFigureFields', ''],
  ['src/jira/last-ranked.ts findLastRanked', '"fieldIds":["customfield_'],
  ['src/jira/get-customer-fields.ts getCustomerFields', ''],
  ['src/jira/get-permissions.ts getPermissions', 'BROWSE_PROJECTS'],
  ['src/jira/global-permission.ts has', 'see-customer-revenue'],
  ['static/workspace/feedback/linking/find-issues.ts ask', 'summary ~'],
  ['static/workspace/prioritise/reading/read-ids.ts readIds', '"fields":["id"]'],
]);
