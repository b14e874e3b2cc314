import { Hono } from 'hono';
import { addAccess } from '../../../local/server/access';
import { accountIdOf, openTestJira } from '../jira/open-test-jira';
import { anEpic } from '../../support/issues';

function open() {
  const jira = openTestJira({ issues: [anEpic({ number: 1, fields: { reporter: { accountId: accountIdOf('team') } } })] });
  const panel = new Hono();
  addAccess(panel, { access: jira });
  return { jira, panel };
}

const post = (body: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

test('the control panel takes a role away, and the next call finds nothing', async () => {
  const { jira, panel } = open();
  const answer = await panel.request('/permissions', post(JSON.stringify({ project: 'HAR', person: 'team', roles: [] })));
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
  expect((await jira.ask('team', 'GET', 'issue/HAR-1')).status).toBe(404);
});

test.each(['{"project":"HAR","person":"nobody","roles":[]}', '{}', '[]', '{'])('the control panel refuses %s with a 400', async (body) => {
  expect((await open().panel.request('/permissions', post(body))).status).toBe(400);
});

test('the outbox shows the mails that Jira was asked to send, with the moment of the site’s clock', async () => {
  const { jira, panel } = open();
  await jira.ask('admin', 'POST', 'issue/HAR-1/notify', { textBody: 'It is there.', to: { reporter: true } });
  expect(await (await panel.request('/outbox')).json()).toEqual({
    mails: [
      {
        at: '2026-06-01T12:00:00.000Z',
        issue: { id: '200010001', key: 'HAR-1' },
        by: accountIdOf('admin'),
        to: [{ accountId: accountIdOf('team'), displayName: 'Tessa Amrum (team)', email: 'team@local.test' }],
        subject: '(HAR-1) Epic number 1',
        textBody: 'It is there.',
        htmlBody: '',
      },
    ],
  });
});
