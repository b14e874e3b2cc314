import { rankIssues } from '../../src/jira/rank-issues';
import type { JiraRequest, RequestInit } from '../../src/jira/requests';

/** A Jira that answers one text, and what it was asked. */
function answering(text: string): { request: JiraRequest; asked: RequestInit[] } {
  const asked: RequestInit[] = [];
  return { asked, request: async (_route, init) => (asked.push(init ?? {}), text) };
}

test('a rank is sent by ids, once, and says beside what', async () => {
  const { request, asked } = answering('');
  expect(await rankIssues(request, ['7', '8'], { after: '3' })).toEqual(new Map());
  await rankIssues(request, ['7'], { before: '3' });
  expect(asked).toEqual([
    { method: 'PUT', body: { issues: ['7', '8'], rankAfterIssue: '3' } },
    { method: 'PUT', body: { issues: ['7'], rankBeforeIssue: '3' } },
  ]);
});

test('of a partial answer those are told that Jira did not rank, by id or by the name they were asked for', async () => {
  const entries = [
    { issueId: 7, issueKey: 'HAR-7', status: 200 },
    { issueId: 8, issueKey: 'HAR-8', status: 403, errors: ['No.'] },
    { issueKey: '9', status: 404 },
  ];
  expect(await rankIssues(answering(JSON.stringify({ entries })).request, ['7', '8', '9'], { after: '3' })).toEqual(new Map([['8', 403], ['9', 404]]));
});
