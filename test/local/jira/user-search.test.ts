import { anEpic } from '../../support/issues';
import { openTestJira } from './open-test-jira';

const pseudonym = { accountId: 'p1', displayName: 'Tess Former' };
const open = () => openTestJira({ issues: [anEpic({ number: 1, fields: { reporter: pseudonym } })] });

async function names(path: string): Promise<string[]> {
  const { body } = await open().ask<{ displayName: string }[]>('team', 'GET', path);
  return body.map(({ displayName }) => displayName.split(' ')[0] ?? '');
}

test('people are found by the beginning of a word of their name, or of their mail address', async () => {
  expect(await names('user/search?query=te')).toEqual(['Tessa']);
  expect(await names('user/search?query=moor')).toEqual(['Petra']);
  expect(await names('user/search?query=outsider@')).toEqual(['Orla']);
  expect(await names('user/search?query=essa')).toEqual([]);
});

test('the pseudonyms of an import are not active, and not found', async () => {
  expect(await names('user/search?query=tess')).toEqual(['Tessa']);
});

test('assignable in a project is who works in it', async () => {
  expect(await names('user/assignable/search?project=HAR')).toEqual(['Petra', 'Aldo', 'Tessa']);
  expect(await names('user/assignable/search?issueKey=HAR-1&query=al')).toEqual(['Aldo']);
  expect(await names('user/assignable/search?project=HAR&maxResults=1&startAt=1')).toEqual(['Aldo']);
});

test.each(['user/search', 'user/search?query=a&accountId=b', 'user/assignable/search?query=a'])('%s is refused', async (path) => {
  expect((await open().ask('team', 'GET', path)).status).toBe(400);
});

test('a project out of sight is a missing one', async () => {
  expect((await open().ask('outsider', 'GET', 'user/assignable/search?project=HAR')).status).toBe(404);
});
