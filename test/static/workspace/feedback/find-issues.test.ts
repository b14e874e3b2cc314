import { findIssues } from '../../../../static/workspace/feedback/linking/find-issues';
import type { AskJira } from '../../../../static/workspace/prioritise/reading/ask-jira';

const PROJECT = { id: '20001', key: 'HAR' };

const issue = (id: string, key: string, category = 'new') => ({ id, key, fields: { summary: key, project: { id: '1' }, issuetype: { id: '1', name: 'Epic' }, status: { name: 'To Do', statusCategory: { key: category } } } });

/** A Jira that answers each JQL by the table (400 where it has none), and what it was asked. */
function jiraOf(answers: Record<string, object[]>) {
  const asked: string[] = [];
  const ask: AskJira = async (_path, init) => {
    const { jql } = JSON.parse(String(init.body)) as { jql: string };
    asked.push(jql);
    const issues = answers[jql];
    return { ok: issues !== undefined, status: issues ? 200 : 400, headers: new Headers(), json: async () => ({ issues }) };
  };
  return { asked, world: { ask, wait: async () => undefined, random: () => 0 } };
}

const keysOf = (issues: readonly { key: string }[]) => issues.map(({ key }) => key);

test('words are looked for in the project first, then elsewhere', async () => {
  const { world } = jiraOf({
    'project = 20001 AND summary ~ "dark* th*" ORDER BY updated DESC': [issue('1', 'HAR-1')],
    'project != 20001 AND summary ~ "dark* th*" ORDER BY updated DESC': [issue('2', 'OTH-2')],
  });
  expect(keysOf(await findIssues(world, PROJECT, 'dark th'))).toEqual(['HAR-1', 'OTH-2']);
});

test('an open one comes before one that is done, however lately that was', async () => {
  const { world } = jiraOf({
    'project = 20001 AND summary ~ "dark*" ORDER BY updated DESC': [...Array.from({ length: 8 }, (_, at) => issue(`d${at}`, `HAR-1${at}`, 'done')), issue('o', 'HAR-2')],
    'project != 20001 AND summary ~ "dark*" ORDER BY updated DESC': [],
  });
  const found = keysOf(await findIssues(world, PROJECT, 'dark'));
  expect(found.slice(0, 2)).toEqual(['HAR-2', 'HAR-10']);
  expect(found).toHaveLength(8);
});

test.each([
  ['oth-7', 'key = "OTH-7"'],
  ['12', 'key = "HAR-12"'],
])('“%s” is a key, and stands first and once', async (typed, jql) => {
  const { world, asked } = jiraOf({ [jql]: [issue('9', 'THE-9')] });
  expect(keysOf(await findIssues(world, PROJECT, typed))).toEqual(['THE-9']);
  expect(asked[0]).toBe(jql);
});

test('signs of Jira’s own search and quotes are left out', async () => {
  const { world, asked } = jiraOf({});
  await findIssues(world, PROJECT, '"a" OR key=X\\ (b)');
  expect(asked[0]).toBe('project = 20001 AND summary ~ "a* OR* key* X* b*" ORDER BY updated DESC');
});

test('one letter or only signs ask nothing, and a key that does not exist is none', async () => {
  const { world, asked } = jiraOf({});
  expect(await findIssues(world, PROJECT, 'a')).toEqual([]);
  expect(await findIssues(world, PROJECT, '?!')).toEqual([]);
  expect(asked).toEqual([]);
  expect(await findIssues(world, PROJECT, 'HAR-99')).toEqual([]);
});

test('a refusal of another kind is told', async () => {
  const ask: AskJira = async () => ({ ok: false, status: 403, headers: new Headers(), json: async () => ({}) });
  await expect(findIssues({ ask, wait: async () => undefined, random: () => 0 }, PROJECT, 'dark')).rejects.toMatchObject({ problem: { code: 'jira-failed', status: 403 } });
});
