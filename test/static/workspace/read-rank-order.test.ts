import { CallFailed } from '../../../static/kit/call-failed';
import { readRankOrder } from '../../../static/workspace/prioritise/read-rank-order';

const answer = (body: unknown, status = 200) => ({ ok: status < 400, status, json: () => Promise.resolve(body) });

test('follows the token to the last page, and asks for ids alone', async () => {
  const asked: unknown[] = [];
  const pages = [{ issues: [{ id: '3' }, { id: '1' }], nextPageToken: 't2' }, { issues: [{ id: '2' }], isLast: true, nextPageToken: 'never' }];
  const ids = await readRankOrder((path, init) => {
    asked.push([path, JSON.parse(String(init.body))]);
    return Promise.resolve(answer(pages.shift()));
  }, 'project = 1');
  expect(ids).toEqual(['3', '1', '2']);
  const body = { jql: 'project = 1 ORDER BY Rank', fields: ['id'], maxResults: 5000 };
  expect(asked).toEqual([['/rest/api/3/search/jql', body], ['/rest/api/3/search/jql', { ...body, nextPageToken: 't2' }]]);
});

test('nothing found is an empty order', async () => {
  expect(await readRankOrder(() => Promise.resolve(answer({})), 'project = 1')).toEqual([]);
});

test('a refusal and silence are told apart', async () => {
  await expect(readRankOrder(() => Promise.resolve(answer({}, 400)), 'x')).rejects.toMatchObject({ problem: { code: 'jira-failed', status: 400 } });
  await expect(readRankOrder(() => Promise.reject(new Error('no net')), 'x')).rejects.toEqual(new CallFailed({ code: 'offline' }));
});
