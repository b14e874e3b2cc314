import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackOn, good, itemSeen } from '../support/said';

const EPIC = 'HAR-1';
const UNSEEN = '\u200b\u2060 \u0000\ufeff';
let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 })] });
}, 90_000);
afterAll(() => jira.stop());

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a call named %s is none, as any other that nobody offers', async (name) => {
  await expect(jira.invoke('team', name, {})).rejects.toThrow(/no definition/);
});

test.each([
  ['a name', 'add-feedback', feedbackOn(EPIC, UNSEEN), 'customer.name', 'name'],
  ['words', 'add-feedback', feedbackOn(EPIC, 'Acme', { words: UNSEEN }), 'words', 'words'],
  ['a reason', 'set-must-do', { issue: EPIC, reason: UNSEEN }, 'reason', 'reason'],
  ['a comment', 'add-comment', { feedback: 'x', words: UNSEEN, once: aOnce() }, 'words', 'words'],
  ['no place in a list', 'list-feedback', { issue: EPIC, after: '' }, 'after', 'shape'],
])('%s that nobody can see is refused', async (_what, call, payload, field, rule) => {
  const before = await itemSeen(jira, EPIC);
  expect(await jira.invoke('team', call, payload)).toEqual({ ok: false, problem: { code: 'invalid', field, rule } });
  expect(await itemSeen(jira, EPIC)).toEqual(before);
});

test('a name with a letter that nobody sees is the same customer', async () => {
  good(await jira.call('team', 'add-feedback', feedbackOn(EPIC, 'Acme')));
  good(await jira.call('team', 'add-feedback', feedbackOn(EPIC, 'Ac\u200bme')));
  expect((await itemSeen(jira, EPIC)).figures.customers).toBe(1);
});
