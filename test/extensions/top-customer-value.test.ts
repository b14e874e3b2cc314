import { eventually } from '../support/eventually';
import { anEpic, anIssue } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { good, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';

const EPICS = 5;
const IN = (count: number, project = 'HAR') => `issue in topCustomerValue("${project}", ${count})`;
const NOT_IN = (count: number) => `issue not in topCustomerValue("HAR", ${count})`;
const COMPUTATION = '/rest/api/3/jql/function/computation';
const LEVEL = { id: '10200', name: 'Leaders only' };

let jira: LocalJira;
beforeEach(async () => {
  const epics = Array.from({ length: EPICS }, (_, at) => anEpic({ number: at + 1 }));
  jira = await startLocalJira({ issues: [...epics, anEpic({ number: 6, status: 'Done' }), anIssue({ number: 7 })] });
}, 60_000);
afterEach(() => jira.stop());

async function ask(jql: string, person: PersonName = 'team') {
  return jira.rest<{ issues?: { key: string }[]; errorMessages?: string[] }>(person, 'POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5000 });
}

async function keys(jql: string, person: PersonName = 'team'): Promise<string[]> {
  const { status, body } = await ask(jql, person);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.issues!.map(({ key }) => key).sort();
}

async function refusal(jql: string, person: PersonName = 'team'): Promise<string> {
  const { status, body } = await ask(jql, person);
  return `${status}: ${body.errorMessages?.join(' ')}`;
}

/** Rates items one after another, HAR-1 first, and waits until all that follows is done. */
async function rate(impacts: readonly number[]): Promise<void> {
  for (const [at, impact] of impacts.entries()) good(await jira.call('team', 'rate', rating(`HAR-${at + 1}`, impact)));
  await jira.drain();
}

const refreshes = async () => (await jira.log()).filter(({ method, path }) => method === 'POST' && path === COMPUTATION).length;

test('the top is the items that are worth most, with all that are worth as much as the last of them', async () => {
  await rate([75, 25, 75, 50, 100]);
  expect(await keys(IN(1))).toEqual(['HAR-5']);
  expect(await keys(IN(2))).toEqual(['HAR-1', 'HAR-3', 'HAR-5']);
  expect(await keys(IN(3))).toEqual(['HAR-1', 'HAR-3', 'HAR-5']);
  expect(await keys(IN(4, '20001'))).toEqual(['HAR-1', 'HAR-3', 'HAR-4', 'HAR-5']);
});

test('where fewer are rated the top is all of them, and nothing where none is', async () => {
  expect(await keys(IN(10))).toEqual([]);
  await rate([75, 25]);
  expect(await keys(IN(10))).toEqual(['HAR-1', 'HAR-2']);
});

test('what is not in the top is everything else, rated or not, however the query says it', async () => {
  await rate([75, 25, 100]);
  const others = ['HAR-2', 'HAR-4', 'HAR-5', 'HAR-6', 'HAR-7'];
  expect(await keys(NOT_IN(2))).toEqual(others);
  expect(await keys(`NOT ${IN(2)}`)).toEqual(others);
  expect(await keys(`NOT ${NOT_IN(2)}`)).toEqual(['HAR-1', 'HAR-3']);
});

test('only what the space ranks is in: no other type, nothing that is done, unless its settings say so', async () => {
  await rate([75, 25, 100]);
  good(await jira.call('team', 'rate', rating('HAR-7', 100)));
  await jira.drain();
  expect(await keys(IN(1))).toEqual(['HAR-3']);
  const { body } = await jira.rest<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>('team', 'GET', '/rest/api/3/issue/HAR-3/transitions');
  const done = body.transitions.find(({ to }) => to.statusCategory.key === 'done');
  await jira.rest('team', 'POST', '/rest/api/3/issue/HAR-3/transitions', { transition: { id: done?.id ?? '' } });
  await jira.drain();
  expect(await keys(IN(1))).toEqual(['HAR-1']);
  await saveSettings(jira, 'HAR', { withDone: true });
  await jira.drain();
  expect(await keys(IN(1))).toEqual(['HAR-3']);
});

test('within seconds of a rating the query finds the item, and another leaves', async () => {
  await rate([75, 25]);
  expect(await keys(IN(1))).toEqual(['HAR-1']);
  good(await jira.call('team', 'rate', rating('HAR-2', 100)));
  await eventually(() => keys(IN(1)), (found) => found.join() === 'HAR-2', 20_000);
});

test('Jira is told once of what many say, and of nothing where the top stays', async () => {
  await rate([75, 25, 100]);
  await keys(IN(1));
  await keys(NOT_IN(1));
  expect(await refreshes()).toBe(0);
  await rate([60, 50, 75, 90, 80]);
  expect(await refreshes()).toBe(1);
  expect(await keys(IN(1))).toEqual(['HAR-4']);
  expect(await keys(NOT_IN(1))).not.toContain('HAR-4');
  await rate([61]);
  expect(await refreshes()).toBe(1);
});

test('where Jira is too busy to be told, the hour’s sweep tells it', async () => {
  await rate([75, 25]);
  await keys(IN(1));
  await jira.control('POST', 'fault', { target: 'jira', as: 'app', match: `POST ${COMPUTATION}`, status: 429 });
  await rate([75, 100]);
  expect(await keys(`${IN(1)} ORDER BY key`)).toEqual(['HAR-1', 'HAR-2']);
  await jira.control('DELETE', 'fault');
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
  expect(await keys(IN(1))).toEqual(['HAR-2']);
});

test('a space that one may not see is refused with the words for one that is missing', async () => {
  await rate([75]);
  for (const query of [IN(2), NOT_IN(2)]) {
    const missing = await refusal(query.replace('HAR', 'NONE'), 'outsider');
    expect(missing).toContain("The value 'NONE' does not exist for the field 'project'.");
    expect(await refusal(query, 'outsider')).toBe(missing.replace('NONE', 'HAR'));
    expect(await refusal(query.replace('HAR', '20001'), 'outsider')).toBe(missing.replace('NONE', '20001'));
  }
  expect(await keys(IN(2))).toEqual(['HAR-1']);
});

test('what some may not see moves nothing for them: it is found beside the top by those who may', async () => {
  await rate([75, 25, 50]);
  await jira.control('POST', 'permissions', { level: LEVEL, holders: [{ person: 'admin' }, { person: 'app' }] });
  expect(await keys(IN(2))).toEqual(['HAR-1', 'HAR-3']);
  await jira.rest('admin', 'PUT', '/rest/api/3/issue/HAR-1', { fields: { security: { id: LEVEL.id } } });
  await jira.drain();
  expect(await keys(IN(1))).toEqual(['HAR-3']);
  expect(await keys(IN(2))).toEqual(['HAR-2', 'HAR-3']);
  expect(await keys(IN(1), 'admin')).toEqual(['HAR-1', 'HAR-3']);
});

const NUMBER = '400: The second argument of topCustomerValue is a whole number from 1 to 1000.';
const WRONG: Record<string, string> = {
  'issue in topCustomerValue("HAR")': "400: Function 'topCustomerValue' expected '2' arguments but received '1'.",
  'issue in topCustomerValue("HAR", 0)': NUMBER,
  'issue in topCustomerValue("HAR", 1001)': NUMBER,
  'issue in topCustomerValue("HAR", "2.5")': NUMBER,
  'issue in topCustomerValue("HAR OR key is not EMPTY", 2)': '400: The first argument of topCustomerValue is the key or the id of a project.',
  'issue = topCustomerValue("HAR", 2)': "400: The operator '=' is not supported by the function 'topCustomerValue'.",
};

test('a query that asks for no top is refused with a sentence', async () => {
  const said = await Promise.all(Object.keys(WRONG).map(async (jql) => [jql, await refusal(jql)]));
  expect(Object.fromEntries(said)).toEqual(WRONG);
});
