import { CallFailed } from '../../../../static/kit/call-failed';
import type { AskJira } from '../../../../static/workspace/prioritise/reading/ask-jira';
import { readIds } from '../../../../static/workspace/prioritise/reading/read-ids';

const answer = (body: unknown, status = 200, retryAfter?: string) => ({
  ok: status < 400,
  status,
  headers: new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  json: () => Promise.resolve(body),
});

function jira(ask: AskJira) {
  const waited: number[] = [];
  const wait = (seconds: number) => (waited.push(seconds), Promise.resolve());
  return { waited, world: { ask, wait, random: () => 0 } };
}

test('follows the token to the last page, and asks for ids alone', async () => {
  const asked: unknown[] = [];
  const pages = [{ issues: [{ id: '3' }, { id: '1' }], nextPageToken: 't2' }, { issues: [{ id: '2' }], isLast: true, nextPageToken: 'never' }];
  const { world } = jira((path, init) => {
    asked.push([path, JSON.parse(String(init.body))]);
    return Promise.resolve(answer(pages.shift()));
  });
  expect(await readIds(world, 'project = 1 ORDER BY Rank')).toEqual(['3', '1', '2']);
  const body = { jql: 'project = 1 ORDER BY Rank', fields: ['id'], maxResults: 5000 };
  expect(asked).toEqual([['/rest/api/3/search/jql', body], ['/rest/api/3/search/jql', { ...body, nextPageToken: 't2' }]]);
});

test('nothing found is an empty order', async () => {
  expect(await readIds(jira(() => Promise.resolve(answer({}))).world, 'project = 1')).toEqual([]);
});

test('a refusal and silence are told apart', async () => {
  const refusing = jira(() => Promise.resolve(answer({}, 400))).world;
  await expect(readIds(refusing, 'x')).rejects.toMatchObject({ problem: { code: 'jira-failed', status: 400 } });
  await expect(readIds(jira(() => Promise.reject(new Error('no net'))).world, 'x')).rejects.toEqual(new CallFailed({ code: 'offline' }));
});

test('a busy Jira is asked again after the time it names', async () => {
  const answers = [answer({}, 429, '7'), answer({}, 503), answer({ issues: [{ id: '1' }] })];
  const { world, waited } = jira(() => Promise.resolve(answers.shift()!));
  expect(await readIds(world, 'x')).toEqual(['1']);
  expect(waited).toEqual([7, 2]);
});

test('a Jira that stays busy is named after three tries, with the time it asks for', async () => {
  const { world, waited } = jira(() => Promise.resolve(answer({}, 429, '9')));
  await expect(readIds(world, 'x')).rejects.toEqual(new CallFailed({ code: 'busy', retryAfterSeconds: 9 }));
  expect(waited).toEqual([9, 9]);
});
