import { startLocalJira, type LocalJira } from '../support/local-jira';
import { anEpic } from '../support/issues';
import { figuresOnIssue } from '../support/figures-on-issue';
import { good, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';

let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2 })] });
}, 90_000);
afterAll(() => jira.stop());

/** Weights of the impact's, with which an impact of 100 is worth more than with those that nobody has made. */
const heavier = (weight: number) => ({ criteria: Object.fromEntries(['impact', 'reach', 'fit', 'urgency'].map((key) => [key, { weight: key === 'impact' ? weight : 1, words: null, roles: [] }])) });

test('an item first rated just before settings are saved has their figures in the end, though the query did not know it yet', async () => {
  good(await jira.call('team', 'rate', rating('HAR-1', 100)));
  await jira.drain();
  await jira.control('POST', 'fault', { target: 'query', in: 'jobs', lagMs: 60_000 });
  await saveSettings(jira, 'HAR', heavier(97));
  await jira.drain();
  await jira.control('DELETE', 'fault');
  const before = (await figuresOnIssue(jira, 'HAR-1')).fields['Customer value'];
  await jira.control('POST', 'clock', { advanceSeconds: 400 });
  await jira.control('POST', 'run-schedule', { key: 'hourly-sweep' });
  const after = (await figuresOnIssue(jira, 'HAR-1')).fields['Customer value'];
  expect([before, after]).toEqual([55, 98]);
});
