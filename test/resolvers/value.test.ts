import { anEpic, anIssue } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { good } from '../support/said';
import { saveSettings } from '../support/save-settings';

const BARE = { id: '20011', key: 'BARE', name: 'Bare' };
const HIDDEN = { security: { id: '10300', name: 'Confidential' } };

let jira: LocalJira;

beforeAll(async () => {
  const issues = [anEpic({ number: 1 }), anEpic({ number: 2, status: 'Done' }), anEpic({ number: 3, fields: HIDDEN }), anIssue({ number: 4 }), anIssue({ number: 5, type: 'Bug' }), anIssue({ number: 1, project: BARE })];
  jira = await startLocalJira({ issues });
}, 90_000);
afterAll(() => jira.stop());

const open = async (who: PersonName, project = 'HAR') => good(await jira.call(who, 'open-value', { project }));

/** What Jira shows a person of a scope. */
async function keysIn(who: PersonName, scope: string): Promise<string[]> {
  const { body } = await jira.rest<{ issues: { key: string }[] }>(who, 'POST', '/rest/api/3/search/jql', { jql: `${scope} ORDER BY key`, fields: ['summary'] });
  return body.issues.map(({ key }) => key).sort();
}

test('it begins with the project, the model and the JQL of all epics, those that are done with them', async () => {
  const { project, model, objectives, scope } = await open('pmo');
  expect(project).toMatchObject({ key: 'HAR', name: 'Harbour' });
  expect(model).toMatchObject({ version: 1, keyCriterion: 'impact' });
  expect(objectives).toEqual([]);
  expect(await keysIn('team', scope)).toEqual(expect.arrayContaining(['HAR-1', 'HAR-2']));
  expect(await keysIn('team', scope)).not.toContain('HAR-4');
});

test('what a person may not see is not among the issues that they read by it', async () => {
  const { scope } = await open('stakeholder');
  expect(await keysIn('stakeholder', scope)).toEqual(['HAR-1', 'HAR-2']);
});

test('it tells what the reader may do', async () => {
  expect((await open('stakeholder')).can).toMatchObject({ rate: false, comment: true, administer: false });
  expect((await open('admin')).can).toMatchObject({ rate: true, administer: true });
});

test('the item types and the objectives are those of the settings', async () => {
  const { itemTypes } = good(await jira.call('admin', 'open-settings', { project: 'HAR' }));
  const bug = itemTypes.find(({ name }) => name === 'Bug')!.id;
  const kept = await saveSettings(jira, 'HAR', { itemTypes: [bug], objectives: [{ id: '', name: 'Calm mornings', removed: false }] });
  const { scope, objectives } = await open('pmo');
  expect(await keysIn('team', scope)).toEqual(['HAR-5']);
  expect(objectives).toEqual(kept.objectives);
});

test('a page opens with two calls to Jira and one to the store', async () => {
  const seen = (await jira.log()).at(-1)!.seq;
  await open('pmo');
  const calls = (await jira.log(seen)).filter(({ from }) => from === 'app').map(({ kind }) => kind);
  expect(calls.sort()).toEqual(['jira', 'jira', 'kvs']);
});
