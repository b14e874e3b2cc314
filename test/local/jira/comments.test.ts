import type { ProductEvent } from '../../../local/jira/jira';
import { anEpic } from '../../support/issues';
import { openTestJira, type Who } from './open-test-jira';

const words = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const LEADERS = { type: 'role', value: 'Administrators' };

async function open() {
  const events: ProductEvent[] = [];
  const jira = openTestJira({ issues: [anEpic({ number: 1 })], announce: (event) => events.push(event) });
  const say = async (who: Who, body: object) => (await jira.ask<{ id: string }>(who, 'POST', 'issue/HAR-1/comment', body)).body.id;
  const kept = await say('admin', { body: words('zanzibar'), visibility: LEADERS });
  const shared = await say('team', { body: words('lisbon') });
  return { jira, events, kept, shared, status: async (...ask: Parameters<typeof jira.ask>) => (await jira.ask(...ask)).status };
}

describe('a comment kept to a role', () => {
  test('is in no list, page, field, search or answer for who does not hold it', async () => {
    const { jira, kept, shared, status } = await open();
    const found = async (who: Who) => {
      const { body } = await jira.ask<{ comments: { id: string }[]; total: number }>(who, 'GET', 'issue/HAR-1/comment');
      const issue = await jira.ask<{ fields: { comment: { total: number } } }>(who, 'GET', 'issue/HAR-1?fields=comment');
      return [body.comments.map(({ id }) => id), body.total, issue.body.fields.comment.total, await jira.keys('text ~ zanzibar', who), await status(who, 'GET', `issue/HAR-1/comment/${kept}`)];
    };
    expect(await found('admin')).toEqual([[kept, shared], 2, 2, ['HAR-1'], 200]);
    expect(await found('team')).toEqual([[shared], 1, 1, [], 404]);
    expect(await found('app')).toEqual([[shared], 1, 1, [], 404]);
  });

  test('says whom it is for', async () => {
    const { jira, kept } = await open();
    expect((await jira.ask('admin', 'GET', `issue/HAR-1/comment/${kept}`)).body).toMatchObject({ visibility: { ...LEADERS, identifier: '10002' } });
  });

  test('cannot be changed or taken away by who does not read it', async () => {
    const { kept, status } = await open();
    expect([await status('team', 'PUT', `issue/HAR-1/comment/${kept}`, { body: words('x') }), await status('team', 'DELETE', `issue/HAR-1/comment/${kept}`)]).toEqual([404, 404]);
  });

  test('stays so when it is reworded, until its visibility is lifted', async () => {
    const { jira, kept, status } = await open();
    await jira.ask('admin', 'PUT', `issue/HAR-1/comment/${kept}`, { body: words('madrid') });
    expect(await status('team', 'GET', `issue/HAR-1/comment/${kept}`)).toBe(404);
    await jira.ask('admin', 'PUT', `issue/HAR-1/comment/${kept}`, { body: words('madrid'), visibility: null });
    expect(await status('team', 'GET', `issue/HAR-1/comment/${kept}`)).toBe(200);
  });

  test('is told to the app without its words', async () => {
    const { events, kept, shared } = await open();
    expect(events.map(({ changelog }) => (changelog as { items: { to: string; toString: string | null }[] }).items.map(({ to, toString }) => [to, toString]))).toEqual([[[kept, null]], [[shared, 'lisbon']]]);
  });
});

test('a comment is kept to a group by its name or id, for its members alone', async () => {
  const { jira, status } = await open();
  jira.changeAccess({ group: 'support', people: ['team'] });
  const { body } = await jira.ask<{ id: string }>('team', 'POST', 'issue/HAR-1/comment', { body: words('x'), visibility: { type: 'group', value: 'support' } });
  expect([await status('team', 'GET', `issue/HAR-1/comment/${body.id}`), await status('admin', 'GET', `issue/HAR-1/comment/${body.id}`)]).toEqual([200, 404]);
});

test.each([{ type: 'role', value: 'Kings' }, LEADERS, { type: 'group', value: 'none' }, { type: 'group', value: 'jira-administrators' }, { type: 'person', value: 'team' }, 'Members'])(
  'a visibility of %j is refused to a member, and no comment is made',
  async (visibility) => {
    const { jira, status } = await open();
    expect(await status('team', 'POST', 'issue/HAR-1/comment', { body: words('x'), visibility })).toBe(400);
    expect((await jira.ask('admin', 'GET', 'issue/HAR-1/comment')).body).toMatchObject({ total: 2 });
  },
);

test('a comment is changed and taken away by its author and by administrators, and by nobody else', async () => {
  const { jira, shared, status } = await open();
  const path = `issue/HAR-1/comment/${shared}`;
  expect([await status('stakeholder', 'PUT', path, { body: words('x') }), await status('stakeholder', 'DELETE', path)]).toEqual([400, 400]);
  expect((await jira.ask('team', 'PUT', path, { body: words('porto') })).body).toMatchObject({ id: shared, body: words('porto') });
  expect(await jira.keys('text ~ porto')).toEqual(['HAR-1']);
  expect([await status('admin', 'DELETE', path), await status('admin', 'DELETE', path)]).toEqual([204, 404]);
});
