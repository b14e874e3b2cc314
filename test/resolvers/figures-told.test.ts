import { anEpic } from '../support/issues';
import { figuresOnIssue } from '../support/figures-on-issue';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackOn, good, itemSeen, rating } from '../support/said';

const PROPERTY = 'PUT /rest/api/3/issue/{issue}/properties/customer-value';
const FIELDS = 'POST /rest/api/3/app/field/value';

let jira: LocalJira;
let next = 0;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: 12 }, (_, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterEach(() => jira.control('DELETE', 'fault'));
afterAll(() => jira.stop());

/** An epic that no other test touches. */
const aFreshEpic = () => `HAR-${(next += 1)}`;

const trouble = (fault: object) => jira.control('POST', 'fault', fault);
const later = (advanceSeconds: number) => jira.control('POST', 'clock', { advanceSeconds });

/** An item as the list shows it. */
async function listed(key: string) {
  const { items } = good(await jira.call('team', 'open-prioritise', { project: 'HAR' }));
  return items.find((item) => item.key === key);
}

test('a write that broke off between the property and the fields is on its way, not changed outside', async () => {
  const epic = aFreshEpic();
  await trouble({ target: 'jira', as: 'app', status: 500, match: FIELDS });
  good(await jira.call('team', 'rate', rating(epic, 75)));
  await jira.drain();
  await later(120);
  expect((await figuresOnIssue(jira, epic)).property).not.toBeNull();
  expect((await listed(epic))?.state).toBe('pending');
});

test('figures changed outside that somebody has asked to rebuild are on their way', async () => {
  const epic = aFreshEpic();
  good(await jira.call('team', 'rate', rating(epic, 75)));
  await jira.drain();
  const figures = JSON.parse((await figuresOnIssue(jira, epic)).property ?? '') as object;
  await jira.rest('team', 'PUT', `/rest/api/3/issue/${epic}/properties/customer-value`, { ...figures, mustDo: 1 });
  expect((await itemSeen(jira, epic)).state).toBe('changed');
  await trouble({ target: 'queue', status: 500 });
  good(await jira.call('team', 'rebuild', { issue: epic }));
  expect((await itemSeen(jira, epic)).state).toBe('pending');
});

test('that the app may not write is told, though a comment came at the same moment', async () => {
  const epic = aFreshEpic();
  const { feedback } = good(await jira.call('team', 'add-feedback', feedbackOn(epic)));
  await jira.drain();
  await trouble({ target: 'jira', as: 'app', status: 403, delayMs: 400 });
  good(await jira.call('team', 'rate', rating(epic, 75)));
  const drained = jira.drain();
  for (let i = 0; i < 8; i += 1) good(await jira.call('team', 'add-comment', { feedback: feedback.id, words: `Again ${i}`, once: aOnce() }));
  await drained;
  await jira.control('DELETE', 'fault');
  expect((await itemSeen(jira, epic)).state).toBe('unavailable');
});

test('a comment whose author Jira cannot name is not stored, and can be sent again', async () => {
  const epic = aFreshEpic();
  const { feedback } = good(await jira.call('team', 'add-feedback', feedbackOn(epic)));
  const comment = { feedback: feedback.id, words: 'Heard the same', once: aOnce() };
  await trouble({ target: 'jira', as: 'user', status: 500, match: 'GET /rest/api/3/user/bulk', times: 1 });
  expect(await jira.call('stakeholder', 'add-comment', comment)).toEqual({ ok: false, problem: { code: 'jira-failed', status: 500 } });
  expect(good(await jira.call('team', 'list-comments', { feedback: feedback.id })).comments).toEqual([]);
  good(await jira.call('stakeholder', 'add-comment', comment));
  expect(good(await jira.call('team', 'list-comments', { feedback: feedback.id })).comments).toHaveLength(1);
});

test('the nightly pass does not lay older figures over those of somebody who rates meanwhile', async () => {
  const epic = aFreshEpic();
  good(await jira.call('team', 'rate', rating(epic, 25)));
  good(await jira.call('team', 'add-feedback', feedbackOn(epic)));
  await jira.drain();
  await trouble({ target: 'jira', as: 'app', delayMs: 4000, match: PROPERTY, times: 1 });
  const night = later(86_400);
  await new Promise((done) => setTimeout(done, 1000));
  good(await jira.call('team', 'rate', rating(epic, 100)));
  await jira.drain();
  await night;
  expect((await figuresOnIssue(jira, epic)).fields['Customer impact']).toBe(100);
});
