import { anEpic } from '../../support/issues';
import { openTestJira, type Who } from './open-test-jira';

const open = () => openTestJira({ issues: [anEpic({ number: 1 })] });

const rolesOf = async (who: Who) => {
  const { body } = await open().ask<{ id: number; name: string }[]>(who, 'GET', 'project/HAR/roledetails?currentMember=true');
  return body.map(({ id, name }) => [id, name]);
};

test('everybody who sees a project is told which of its roles are theirs', async () => {
  expect(await rolesOf('admin')).toEqual([[10002, 'Administrators']]);
  expect(await rolesOf('team')).toEqual([[10004, 'Members']]);
  expect(await rolesOf('stakeholder')).toEqual([[10005, 'Viewers']]);
  expect(await rolesOf('app')).toEqual([]);
});

test('all roles are told to administrators alone', async () => {
  const { body } = await open().ask<{ name: string }[]>('admin', 'GET', 'project/HAR/roledetails');
  expect(body.map(({ name }) => name)).toEqual(['Administrators', 'Members', 'Viewers']);
  expect((await open().ask('team', 'GET', 'project/HAR/roledetails')).status).toBe(404);
});

test('the list of roles names each with its address', async () => {
  expect((await open().ask('admin', 'GET', 'project/HAR/role')).body).toEqual({
    Administrators: 'http://jira.test/rest/api/3/project/20001/role/10002',
    Members: 'http://jira.test/rest/api/3/project/20001/role/10004',
    Viewers: 'http://jira.test/rest/api/3/project/20001/role/10005',
  });
});

test.each(['role', 'roledetails?currentMember=true'])('%s of a project that one does not see is that of a missing one', async (path) => {
  const jira = open();
  const hidden = await jira.ask<{ errorMessages: string[] }>('outsider', 'GET', `project/HAR/${path}`);
  expect(hidden).toEqual({ status: 404, body: { errorMessages: ["No project could be found with key 'HAR'."], errors: {} } });
  expect((await jira.ask('team', 'GET', `project/NONE/${path}`)).status).toBe(404);
});
