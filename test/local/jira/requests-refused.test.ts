import { anEpic } from '../../support/issues';
import { accountIdOf, openTestJira } from './open-test-jira';

const open = () => openTestJira({ issues: [anEpic({ number: 1 })] });
const refusal = { errorMessages: [expect.any(String)], errors: {} };

async function send(method: string, path: string, headers: Record<string, string>, body?: string) {
  const caller = { kind: 'user', accountId: accountIdOf('admin') } as const;
  const response = await open().fetch(new Request(`http://jira.test${path}`, { method, headers, ...(body !== undefined && { body }) }), caller);
  return { status: response.status, body: (await response.json()) as unknown };
}

test.each([
  ['DELETE', '/rest/api/3/search/jql', 405],
  ['PUT', '/rest/api/3/issue/HAR-1/votes', 405],
  ['DELETE', '/rest/agile/1.0/issue/rank', 405],
  ['GET', '/rest/api/3/search', 404],
  ['GET', '/rest/api/2/issue/HAR-1', 404],
  ['GET', '/rest/agile/1.0/board/HAR', 404],
])('%s %s is a %i in words', async (method, path, status) => {
  expect(await send(method, path, {})).toEqual({ status, body: refusal });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])('a body of the type %s is a 415', async (type) => {
  expect(await send('POST', '/rest/api/3/search/jql', { 'Content-Type': type }, '{"jql":"project = HAR"}')).toEqual({ status: 415, body: refusal });
});

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

test.each([
  ['POST', '/rest/api/3/search/jql', ''],
  ['POST', '/rest/api/3/search/jql', '{"jql":'],
  ['POST', '/rest/api/3/search/jql', '[]'],
  ['POST', '/rest/api/3/search/jql', '{"jql":7}'],
  ['POST', '/rest/api/3/search/jql', '{"jql":"project = HAR","startAt":0}'],
  ['POST', '/rest/api/3/search/jql', '{"jql":"project = HAR","maxResults":5001}'],
  ['POST', '/rest/api/3/issue', ''],
  ['PUT', '/rest/api/3/issue/HAR-1', ''],
  ['POST', '/rest/api/3/issue/HAR-1/comment', ''],
  ['POST', '/rest/api/3/issue/HAR-1/transitions', '{}'],
  ['POST', '/rest/api/3/issue/HAR-1/notify', ''],
  ['PUT', '/rest/agile/1.0/issue/rank', ''],
  ['POST', '/rest/agile/1.0/sprint', '{"name":7,"originBoardId":20001}'],
  ['POST', '/rest/agile/1.0/backlog/issue', '{"issues":"HAR-1"}'],
])('%s %s with the body %j is a 400 in words', async (method, path, body) => {
  expect(await send(method, path, JSON_TYPE, body)).toEqual({ status: 400, body: refusal });
});

test.each([
  '/rest/api/3/search/jql?jql=project%3DHAR&maxResults=many',
  '/rest/api/3/search/jql?jql=project%3DHAR&nextPageToken=x',
  '/rest/api/3/project/search?orderBy=colour',
  '/rest/api/3/project/search?action=fly',
  '/rest/api/3/issue/HAR-1/comment?orderBy=author',
  '/rest/api/3/issue/HAR-1/comment?startAt=-1',
  '/rest/api/3/issue/HAR-1/changelog?maxResults=x',
  '/rest/agile/1.0/board?orderBy=id',
  '/rest/agile/1.0/board?maxResults=x',
  '/rest/agile/1.0/board/20001/issue?startAt=x',
  '/rest/software/1.0/board/20001/issue?nextPageToken=x',
])('GET %s is a 400 in words', async (path) => {
  expect(await send('GET', path, {})).toEqual({ status: 400, body: refusal });
});
