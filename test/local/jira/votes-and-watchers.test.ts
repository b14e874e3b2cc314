import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira } from './open-test-jira';

const open = () => openTestJira({ issues: [anEpic({ number: 1, fields: { reporter: { accountId: accountIdOf('team') } } }), anIssue({ number: 2, status: 'Done' })] });
const VOTES = 'issue/HAR-1/votes';
const WATCHERS = 'issue/HAR-1/watchers';
const [TEAM, STAKEHOLDER] = [accountIdOf('team'), accountIdOf('stakeholder')];

describe('votes', () => {
  test('count once for each person, however often they vote, and can be taken back once', async () => {
    const jira = open();
    const statuses = [];
    for (const method of ['POST', 'POST', 'DELETE', 'DELETE']) statuses.push((await jira.ask('stakeholder', method, VOTES)).status);
    expect(statuses).toEqual([204, 204, 204, 404]);
    await jira.ask('stakeholder', 'POST', VOTES);
    await jira.ask('admin', 'POST', VOTES);
    expect((await jira.ask('stakeholder', 'GET', VOTES)).body).toMatchObject({ votes: 2, hasVoted: true });
    expect((await jira.ask('team', 'GET', 'issue/HAR-1?fields=votes')).body).toMatchObject({ fields: { votes: { votes: 2, hasVoted: false } } });
  });

  test('are not for the reporter, nor for what is done', async () => {
    const jira = open();
    expect([(await jira.ask('team', 'POST', VOTES)).status, (await jira.ask('admin', 'POST', 'issue/HAR-2/votes')).status]).toEqual([404, 404]);
  });

  test('have names for those alone who may view voters', async () => {
    const jira = open();
    jira.changeAccess({ project: 'HAR', permission: 'VIEW_VOTERS_AND_WATCHERS', holders: [{ role: 'Administrators' }] });
    await jira.ask('stakeholder', 'POST', VOTES);
    expect((await jira.ask('admin', 'GET', VOTES)).body).toMatchObject({ voters: [{ accountId: STAKEHOLDER }] });
    expect((await jira.ask('team', 'GET', VOTES)).body).toMatchObject({ votes: 1, voters: [] });
  });
});

describe('watchers', () => {
  test('watch once, and add and remove themselves', async () => {
    const jira = open();
    const statuses = [];
    for (const body of [undefined, STAKEHOLDER]) statuses.push((await jira.ask('stakeholder', 'POST', WATCHERS, body === undefined ? undefined : JSON.stringify(body))).status);
    expect(statuses).toEqual([204, 204]);
    expect((await jira.ask('stakeholder', 'GET', WATCHERS)).body).toMatchObject({ watchCount: 1, isWatching: true, watchers: [{ accountId: STAKEHOLDER }] });
    expect((await jira.ask('stakeholder', 'DELETE', `${WATCHERS}?accountId=${STAKEHOLDER}`)).status).toBe(204);
    expect((await jira.ask('stakeholder', 'GET', WATCHERS)).body).toMatchObject({ watchCount: 0 });
  });

  test('are added and removed for others by who manages the list', async () => {
    const jira = open();
    const add = async (who: 'team' | 'admin', body: unknown) => (await jira.ask(who, 'POST', WATCHERS, JSON.stringify(body))).status;
    expect([await add('team', STAKEHOLDER), await add('admin', STAKEHOLDER), await add('admin', 'nobody')]).toEqual([403, 204, 404]);
    expect((await jira.ask('team', 'DELETE', `${WATCHERS}?accountId=${STAKEHOLDER}`)).status).toBe(403);
    expect((await jira.ask('admin', 'DELETE', `${WATCHERS}?accountId=${STAKEHOLDER}`)).status).toBe(204);
  });

  test('have to see the issue', async () => {
    const jira = open();
    expect((await jira.ask('admin', 'POST', WATCHERS, JSON.stringify(accountIdOf('outsider')))).status).toBe(400);
  });
});

describe('a mail about an issue', () => {
  const mail = (to: object, more: object = {}) => ({ subject: 'Shipped', textBody: 'It is there.', to, ...more });
  const notify = (jira: ReturnType<typeof open>, body: object) => jira.ask('admin', 'POST', 'issue/HAR-1/notify', body);

  test('goes to the people it names, each once, and stays in the outbox', async () => {
    const jira = open();
    await jira.ask('stakeholder', 'POST', WATCHERS);
    const answer = await notify(jira, mail({ reporter: true, watchers: true, users: [{ accountId: TEAM }] }));
    expect(answer.status).toBe(204);
    expect(jira.outbox()).toMatchObject([{ issue: { key: 'HAR-1' }, by: accountIdOf('admin'), subject: 'Shipped', textBody: 'It is there.', to: [{ email: 'team@local.test' }, { email: 'stakeholder@local.test' }] }]);
  });

  test('goes to who may not see the issue, unless it is restricted to who may browse it', async () => {
    const jira = open();
    const outsider = { users: [{ accountId: accountIdOf('outsider') }, { accountId: TEAM }] };
    await notify(jira, mail(outsider));
    await notify(jira, mail(outsider, { restrict: { permissions: [{ key: 'BROWSE_PROJECTS' }] } }));
    expect(jira.outbox().map(({ to }) => to.map(({ email }) => email))).toEqual([['outsider@local.test', 'team@local.test'], ['team@local.test']]);
  });

  test.each([{}, { to: {} }, mail({ users: [{ accountId: accountIdOf('admin') }] }), mail({ assignee: true }), mail({ users: [{ accountId: 'nobody' }] }), mail({ groups: [{ name: 'none' }] }), mail({ reporter: 'yes' }), mail({ reporter: true }, { restrict: { permissions: [{ key: 'FLY' }] } })])(
    'is refused as %j, and nothing is sent',
    async (body) => {
      const jira = open();
      expect((await notify(jira, body)).status).toBe(400);
      expect(jira.outbox()).toEqual([]);
    },
  );
});
