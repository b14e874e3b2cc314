import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackOn, good, itemSeen } from '../support/said';

let jira: LocalJira;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: 4 }, (_, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterAll(() => jira.stop());

describe('a `once` stands for one thing that one person meant in one place', () => {
  test('feedback on another issue under the same one is stored there', async () => {
    const said = feedbackOn('HAR-1', 'Acme');
    const first = good(await jira.call('stakeholder', 'add-feedback', said));
    const second = good(await jira.call('stakeholder', 'add-feedback', { ...said, issue: 'HAR-2', words: 'Here too' }));
    expect(second.feedback.id).not.toBe(first.feedback.id);
    expect((await itemSeen(jira, 'HAR-2')).figures.customers).toBe(1);
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-2' })).feedback).toMatchObject([{ words: 'Here too' }]);
  });

  test('another person’s feedback under the same one is theirs', async () => {
    const said = feedbackOn('HAR-3', 'Acme');
    good(await jira.call('stakeholder', 'add-feedback', said));
    const other = good(await jira.call('team', 'add-feedback', { ...said, words: 'Heard it as well' }));
    expect(other.feedback).toMatchObject({ words: 'Heard it as well' });
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-3' })).feedbackCount).toBe(2);
  });

  test('sent five times at the same moment it is stored and counted once', async () => {
    const said = feedbackOn('HAR-4', 'Acme');
    const sent = await Promise.all(Array.from({ length: 5 }, () => jira.call('stakeholder', 'add-feedback', said)));
    const [given] = sent.map((reply) => good(reply).feedback);
    const comment = { feedback: given!.id, words: 'Heard the same', once: aOnce() };
    for (const reply of await Promise.all(Array.from({ length: 5 }, () => jira.call('team', 'add-comment', comment)))) good(reply);
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-4' }))).toMatchObject({ feedbackCount: 1, feedback: [{ comments: 1 }] });
    expect(good(await jira.call('team', 'list-comments', { feedback: given!.id })).comments).toHaveLength(1);
  });
});
