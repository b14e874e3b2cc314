import { jiraPoints } from '../../../local/forge/jira-points';
import { pathTemplate } from '../../../local/forge/path-template';

test.each([
  ['a write', 'PUT', '/rest/api/3/issue/1/properties/x', null, 1],
  ['one object', 'GET', '/rest/api/3/issue/1', { id: '1' }, 2],
  ['a search of three', 'POST', '/rest/api/3/search/jql', { issues: [1, 2, 3] }, 4],
  ['a list', 'GET', '/rest/api/3/field', [1, 2], 3],
  ['a page of comments', 'GET', '/rest/api/3/issue/1/comment', { comments: [1] }, 2],
  ['two people', 'GET', '/rest/api/3/user/bulk', { values: [1, 2] }, 5],
  ['three permissions', 'GET', '/rest/api/3/mypermissions', { permissions: { A: {}, B: {}, C: {} } }, 7],
  ['the changes of two issues', 'POST', '/rest/api/3/changelog/bulkfetch', { issueChangeLogs: [1, 2] }, 3],
  ['a match of two queries', 'POST', '/rest/api/3/jql/match', { matches: [1, 2] }, 3],
  ['one role', 'GET', '/rest/api/3/project/HAR/roledetails', [1], 3],
  ['a refusal', 'GET', '/rest/api/3/issue/1', null, 1],
])('Jira’s points of %s', (_what, method, path, answer, points) => {
  expect(jiraPoints(method, path, answer)).toBe(points);
});

test.each([
  ['/rest/api/3/issue/HAR-12?fields=x', '/rest/api/3/issue/{issue}'],
  ['/rest/api/3/issue/10012/properties/customer-value', '/rest/api/3/issue/{issue}/properties/customer-value'],
  ['/rest/api/3/issue/bulkfetch', '/rest/api/3/issue/bulkfetch'],
  ['/rest/api/3/project/HAR', '/rest/api/3/project/{project}'],
  ['/rest/api/3/project/search', '/rest/api/3/project/search'],
  ['/rest/agile/1.0/issue/rank', '/rest/agile/1.0/issue/rank'],
  ['/rest/agile/1.0/board/7/sprint', '/rest/agile/1.0/board/{id}/sprint'],
])('calls of %s count as %s', (path, template) => {
  expect(pathTemplate(path)).toBe(template);
});
