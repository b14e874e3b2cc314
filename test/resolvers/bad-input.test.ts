import { anEpic } from '../support/issues';
import { startLocalJira, type CallName, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackOn, good, itemSeen, rating } from '../support/said';

const EPIC = 'HAR-1';
const sure = 'sure';
let jira: LocalJira;
let feedback: string;

beforeAll(async () => {
  jira = await startLocalJira({ issues: [anEpic({ number: 1 }), anEpic({ number: 2 })] });
  feedback = good(await jira.call('team', 'add-feedback', feedbackOn(EPIC))).feedback.id;
}, 90_000);
afterAll(() => jira.stop());

const answers = (all: object) => ({ issue: EPIC, answers: all });

/** [what is wrong, call, payload, field, rule] */
const WRONG: [what: string, call: CallName, payload: unknown, field: string, rule: string][] = [
  ['nothing', 'open-item', undefined, 'issue', 'shape'],
  ['a text', 'open-item', 'HAR-1', '', 'shape'],
  ['a list', 'open-item', [], 'issue', 'shape'],
  ['no issue', 'open-item', {}, 'issue', 'shape'],
  ['a number for an issue', 'open-item', { issue: 1 }, 'issue', 'shape'],
  ['a path for an issue', 'open-item', { issue: '../project/HAR' }, 'issue', 'shape'],
  ['a query for an issue', 'open-item', { issue: 'HAR-1?expand=x' }, 'issue', 'shape'],
  ['JQL for a project', 'open-prioritise', { project: 'HAR OR project = BI' }, 'project', 'shape'],
  ['no answers', 'rate', answers({}), 'answers', 'shape'],
  ['a text for answers', 'rate', { issue: EPIC, answers: 'much' }, 'answers', 'shape'],
  ['a text for a figure', 'rate', answers({ impact: { likely: '75', sure } }), 'answers.impact', 'shape'],
  ['an unknown sureness', 'rate', answers({ impact: { likely: 75, sure: 'very' } }), 'answers.impact', 'shape'],
  ['above the scale', 'rate', answers({ impact: { likely: 101, sure } }), 'answers.impact', 'scale'],
  ['below the scale', 'rate', answers({ impact: { likely: -1, sure } }), 'answers.impact', 'scale'],
  ['one good answer and one bad', 'rate', answers({ fit: { likely: 50, sure }, impact: { likely: 1e9, sure } }), 'answers.impact', 'scale'],
  ['a range beside its figure', 'rate', answers({ impact: { low: 60, likely: 50, high: 70 } }), 'answers.impact', 'range'],
  ['a criterion that nobody has', 'rate', answers({ beauty: { likely: 50, sure } }), 'answers.beauty', 'criterion'],
  ['a criterion that nobody has, taken back', 'rate', answers({ beauty: null }), 'answers.beauty', 'criterion'],
  ['a criterion of every object', 'rate', answers({ constructor: { likely: 50, sure } }), 'answers', 'shape'],
  ['reach without a reason', 'rate', answers({ reach: { likely: 50, sure } }), 'answers.reach', 'reason'],
  ['no effort', 'rate', answers({ effort: { likely: 0, sure } }), 'answers.effort', 'weeks'],
  ['an effort too small to divide by', 'rate', answers({ effort: { likely: 5e-324, sure } }), 'answers.effort', 'weeks'],
  ['a range that begins at no effort', 'rate', answers({ effort: { low: 1e-300, likely: 2, high: 3 } }), 'answers.effort', 'weeks'],
  ['more effort than there is', 'rate', answers({ effort: { likely: 10_001, sure } }), 'answers.effort', 'weeks'],
  ['no reason', 'set-must-do', { issue: EPIC, reason: '   ' }, 'reason', 'reason'],
  ['a reason too long', 'set-must-do', { issue: EPIC, reason: 'x'.repeat(501) }, 'reason', 'reason'],
  ['no reason said', 'set-must-do', { issue: EPIC }, 'reason', 'shape'],
  ['no words', 'add-feedback', feedbackOn(EPIC, 'Acme', { words: ' ' }), 'words', 'words'],
  ['words too long', 'add-feedback', feedbackOn(EPIC, 'Acme', { words: 'x'.repeat(5001) }), 'words', 'words'],
  ['an importance of four', 'add-feedback', feedbackOn(EPIC, 'Acme', { importance: 4 }), 'importance', 'importance'],
  ['half an importance', 'add-feedback', feedbackOn(EPIC, 'Acme', { importance: 1.5 }), 'importance', 'importance'],
  ['no day', 'add-feedback', feedbackOn(EPIC, 'Acme', { day: '2026-02-30' }), 'day', 'day'],
  ['a day before anybody’s time', 'add-feedback', feedbackOn(EPIC, 'Acme', { day: '0001-01-01' }), 'day', 'day'],
  ['a day to come', 'add-feedback', feedbackOn(EPIC, 'Acme', { day: '2999-01-01' }), 'day', 'day'],
  ['a customer without a name', 'add-feedback', feedbackOn(EPIC, 'Acme', { customer: { name: '  ' } }), 'customer.name', 'name'],
  ['a customer’s name too long', 'add-feedback', feedbackOn(EPIC, 'Acme', { customer: { name: 'x'.repeat(121) } }), 'customer.name', 'name'],
  ['a customer that nobody knows', 'add-feedback', feedbackOn(EPIC, 'Acme', { customer: { id: 'nobody' } }), 'customer', 'customer'],
  ['nothing to send once', 'add-feedback', feedbackOn(EPIC, 'Acme', { once: '' }), 'once', 'shape'],
  ['one letter', 'find-customers', { issue: EPIC, text: 'A' }, 'text', 'text'],
  ['two spaces', 'find-customers', { issue: EPIC, text: '  ' }, 'text', 'text'],
  ['no comment', 'add-comment', { feedback: 'x', words: '', once: aOnce() }, 'words', 'words'],
  ['a comment too long', 'add-comment', { feedback: 'x', words: 'x'.repeat(5001), once: aOnce() }, 'words', 'words'],
];

test.each(WRONG)('%s is refused by %s and changes nothing', async (_what, call, payload, field, rule) => {
  await jira.drain();
  const before = await itemSeen(jira, EPIC);
  expect(await jira.invoke('team', call, payload)).toEqual({ ok: false, problem: { code: 'invalid', field, rule } });
  expect(await itemSeen(jira, EPIC)).toEqual(before);
});

test('what the platform cannot carry as JSON is refused, not stored as something else', async () => {
  const reply = await jira.invoke('team', 'rate', answers({ impact: { likely: null, sure } }));
  expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid' } });
});

test('a place in a list that nobody gave out is refused, or empty', async () => {
  const after = 'x'.repeat(100);
  for (const call of ['changed-since', 'list-feedback'] as const) {
    const payload = call === 'changed-since' ? { project: 'HAR', since: 0, known: {}, after } : { issue: EPIC, after };
    const reply = (await jira.invoke('team', call, payload)) as { ok: boolean; problem?: { code: string } };
    expect(reply.ok || reply.problem?.code !== 'unknown').toBe(true);
  }
});

test('a call that nobody offers is refused by the platform', async () => {
  await expect(jira.invoke('team', 'no-such-call', {})).rejects.toThrow();
});

test('the longest words are kept whole, and HTML in every field comes back as it was written', async () => {
  const html = '<img src=x onerror="alert(1)"><b>&amp;</b>';
  const words = html.padEnd(5000, '≠');
  const given = good(await jira.call('stakeholder', 'add-feedback', { ...feedbackOn('HAR-2', html), words }));
  const comment = good(await jira.call('stakeholder', 'add-comment', { feedback: given.feedback.id, words: html, once: aOnce() }));
  const pinned = good(await jira.call('team', 'set-must-do', { issue: 'HAR-2', reason: html }));
  const listed = good(await jira.call('team', 'list-feedback', { issue: 'HAR-2' }));
  expect(listed.feedback).toMatchObject([{ words, customerName: html, cut: false, comments: 1 }]);
  expect(comment.comment.words).toBe(html);
  expect(pinned.item.mustDo?.reason).toBe(html);
});

test('a comment on a feedback of another issue needs the rights on that issue', async () => {
  expect(await jira.invoke('outsider', 'add-comment', { feedback, words: 'x', once: aOnce() })).toEqual({ ok: false, problem: { code: 'not-found' } });
});

test('rating in words that do not exist leaves what was rated before', async () => {
  good(await jira.call('team', 'rate', rating('HAR-2', 75)));
  await jira.invoke('team', 'rate', { issue: 'HAR-2', answers: { impact: { likely: Number.NaN, sure } } });
  expect((await itemSeen(jira, 'HAR-2')).mine.impact).toMatchObject({ likely: 75 });
});
