import { requiredScopes } from '../../../local/jira/jira';

test.each([
  ['GET', '/rest/api/3/issue/HAR-1?fields=summary', ['read:jira-work']],
  ['POST', '/rest/api/3/issue/bulkfetch', ['read:jira-work']],
  ['put', '/rest/api/3/issue/HAR-1/properties/customer-value', ['write:jira-work']],
  ['POST', '/rest/api/3/search/jql', ['read:jira-work']],
  ['POST', '/rest/api/3/changelog/bulkfetch', ['read:jira-work']],
  ['GET', '/rest/api/3/project/HAR/roledetails?currentMember=true', ['read:jira-work']],
  ['POST', '/rest/api/3/jql/match', ['read:jira-work']],
  ['POST', '/rest/api/3/app/field/value?generateChangelog=false', ['write:app-data:jira']],
  ['GET', '/rest/api/3/user/bulk?accountId=1', ['read:jira-user']],
  ['GET', '/rest/api/3/user/assignable/search?project=HAR', ['read:jira-user']],
  ['POST', '/rest/api/3/issue', ['write:jira-work']],
  ['DELETE', '/rest/api/3/issueLink/5', ['write:jira-work']],
  ['GET', '/rest/api/3/serverInfo', []],
  ['GET', '/rest/api/3/nothing', []],
])('%s %s needs %j', (method, path, scopes) => {
  expect(requiredScopes(method, path)).toEqual(scopes);
});
