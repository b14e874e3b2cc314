import type { FeedbackEntry, FeedbackView } from '../../src/contract';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, daysAgo, feedbackEdit, feedbackIn, feedbackOn, good, itemSeen, rating } from '../support/said';

let jira: LocalJira;
let count = 0;
const EPICS = 60;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: EPICS }, (_, i) => anEpic({ number: i + 1 })) });
}, 90_000);
afterAll(() => jira.stop());

const aFreshEpic = () => `HAR-${(count += 1)}`;
const give = async (customer: string, more: object = {}) => good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', customer, more))).feedback;
const giveOn = async (epic: string, customer: string, more: object = {}) => good(await jira.call('team', 'add-feedback', feedbackOn(epic, customer, more))).feedback;
const link = async (feedback: string, issue: string, importance: number | null = 3) => good(await jira.call('team', 'link-feedback', { feedback, issue, importance }));
const asking = async (epic: string) => (await itemSeen(jira, epic)).figures.customers;
const read = async (feedback: string) => good(await jira.call('team', 'read-feedback', { feedback }));

describe('a feedback of the project', () => {
  test('waits unlinked until somebody links it, and then its customer asks', async () => {
    const epic = aFreshEpic();
    const { id, stage } = await give('Acme');
    expect(stage).toBe('heard');
    expect((await listed('team', { kind: 'unlinked' })).map((one) => one.id)).toContain(id);
    const { feedback, before } = await link(id, epic);
    expect(before).toBeNull();
    expect(feedback).toMatchObject({ stage: 'linked', links: [{ key: epic, importance: 3, own: true }] });
    expect((await listed('team', { kind: 'unlinked' })).map((one) => one.id)).not.toContain(id);
    expect(await asking(epic)).toBe(1);
  });

  test('unlinked again, nobody asks; the trail says both', async () => {
    const epic = aFreshEpic();
    const { id } = await give('Acme');
    await link(id, epic);
    expect((await link(id, epic, null)).before).toBe(3);
    expect(await asking(epic)).toBe(0);
    const { trail } = good(await jira.call('team', 'explain-item', { issue: epic }));
    expect(trail.map(({ change }) => change.kind).sort()).toEqual(['feedback', 'unlinked']);
  });

  test('at an importance of 0 it is only mentioned: nobody asks', async () => {
    const epic = aFreshEpic();
    const { id } = await give('Acme');
    await link(id, epic, 0);
    expect(await asking(epic)).toBe(0);
  });

  test('speaks for five items at most; the sixth is refused by name and changes nothing', async () => {
    const { id } = await give('Acme');
    for (let i = 0; i < 5; i += 1) await link(id, aFreshEpic());
    const sixth = aFreshEpic();
    expect(await jira.call('team', 'link-feedback', { feedback: id, issue: sixth, importance: 1 })).toEqual({ ok: false, problem: { code: 'invalid', field: 'issue', rule: 'links' } });
    expect((await read(id)).feedback.links).toHaveLength(5);
    expect(await asking(sixth)).toBe(0);
  });

  test('a hundred posts of one customer change a value no more than one', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 50)));
    await giveOn(epic, 'Loud');
    const once = (await itemSeen(jira, epic)).figures.criteria;
    for (let i = 0; i < 12; i += 1) await giveOn(epic, 'Loud');
    expect((await itemSeen(jira, epic)).figures.criteria).toEqual(once);
  });
});

describe('merged feedback', () => {
  test('lets each customer stand behind what the other is linked to, and to unmerge gives back what was', async () => {
    const [one, other] = [aFreshEpic(), aFreshEpic()];
    const first = await giveOn(one, 'Acme');
    const second = await giveOn(other, 'Beta');
    const figures = async () => [await itemSeen(jira, one), await itemSeen(jira, other)].map((item) => ({ ...item.figures, version: 0 }));
    const before = await figures();
    const { feedback } = good(await jira.call('team', 'merge-feedback', { feedback: first.id, into: second.id }));
    expect(feedback).toMatchObject({ merged: 1, links: [{ key: other, own: true }, { key: one, own: false }] });
    expect([await asking(one), await asking(other)]).toEqual([2, 2]);
    expect((await listed('team')).map(({ id }) => id)).not.toContain(first.id);
    expect((await read(second.id)).merged).toMatchObject([{ id: first.id, mergedInto: second.id }]);
    good(await jira.call('team', 'unmerge-feedback', { feedback: first.id }));
    expect(await figures()).toEqual(before);
    expect((await listed('team')).map(({ id }) => id)).toContain(first.id);
    expect((await read(second.id)).merged).toEqual([]);
  });

  test.each([
    ['into itself', 'mergeItself', (a: string) => [a, a]],
    ['one that others were merged into', 'mergeChain', (_: string, b: string, c: string) => [b, c]],
    ['into one that was merged itself', 'mergeChain', (a: string, _: string, c: string) => [c, a]],
  ])('cannot be merged: %s', async (_, rule, pair) => {
    const [a, b, c] = [await give('Acme'), await give('Beta'), await give('Gamma')];
    good(await jira.call('team', 'merge-feedback', { feedback: a.id, into: b.id }));
    const [feedback, into] = pair(a.id, b.id, c.id) as [string, string];
    expect(await jira.call('team', 'merge-feedback', { feedback, into })).toEqual({ ok: false, problem: { code: 'invalid', field: 'into', rule } });
  });

  test('stays linked to what the other is linked to: to unlink it there is refused, and why', async () => {
    const epic = aFreshEpic();
    const { id: into } = await giveOn(epic, 'Acme');
    const { id } = await give('Beta');
    good(await jira.call('team', 'merge-feedback', { feedback: id, into }));
    expect(await jira.call('team', 'link-feedback', { feedback: id, issue: epic, importance: null })).toEqual({ ok: false, problem: { code: 'invalid', field: 'issue', rule: 'linkedByAnother' } });
    expect((await read(id)).feedback.links).toMatchObject([{ key: epic, own: false }]);
    expect(await asking(epic)).toBe(2);
  });

  test('my voice instead: a further customer joins what says the same, and asks for what that is linked to', async () => {
    const epic = aFreshEpic();
    const { id } = await giveOn(epic, 'Acme');
    const joined = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', 'Beta', { like: id }))).feedback;
    expect(joined).toMatchObject({ mergedInto: id, links: [{ key: epic, own: false }] });
    expect(await asking(epic)).toBe(2);
  });
});

describe('who sees what', () => {
  test('internal words are there for those who can edit, and for nobody else: list, thread, panel, search, trail, comments', async () => {
    const epic = aFreshEpic();
    const { id } = await giveOn(epic, 'Hidden Ltd', { internal: true });
    expect((await listed('team')).map((one) => one.id)).toContain(id);
    expect((await listed('stakeholder')).map((one) => one.id)).not.toContain(id);
    expect(await jira.call('stakeholder', 'read-feedback', { feedback: id })).toEqual({ ok: false, problem: { code: 'not-found' } });
    const opened = good(await jira.call('stakeholder', 'open-item', { issue: epic }));
    expect(opened).toMatchObject({ feedback: [], feedbackCount: 0, item: { figures: { customers: 1 } } });
    expect(good(await jira.call('stakeholder', 'list-feedback', { issue: epic })).feedback).toEqual([]);
    const explained = good(await jira.call('stakeholder', 'explain-item', { issue: epic }));
    expect(explained).toMatchObject({ voices: [], hiddenVoices: 1 });
    expect(JSON.stringify(explained)).not.toContain('Hidden Ltd');
    expect(JSON.stringify(await searchAs('stakeholder'))).not.toContain('Hidden Ltd');
    expect(JSON.stringify(await searchAs('team'))).toContain('Hidden Ltd');
  });

  test('an internal comment is told to those who can edit, and counted for them alone', async () => {
    const { id } = await give('Acme');
    good(await jira.call('team', 'add-comment', { feedback: id, words: 'Between us', internal: true, once: aOnce() }));
    expect(good(await jira.call('stakeholder', 'list-comments', { feedback: id })).comments).toEqual([]);
    expect(good(await jira.call('admin', 'list-comments', { feedback: id })).comments).toMatchObject([{ words: 'Between us', internal: true }]);
    expect(good(await jira.call('stakeholder', 'read-feedback', { feedback: id })).feedback.comments).toBe(0);
    expect((await read(id)).feedback.comments).toBe(1);
  });

  test.each([
    ['feedback', () => jira.call('stakeholder', 'add-feedback', { ...feedbackIn('HAR', 'Acme'), internal: true })],
    ['a comment', async () => jira.call('stakeholder', 'add-comment', { feedback: (await give('Acme')).id, words: 'Hm', internal: true, once: aOnce() })],
  ])('a stakeholder cannot make %s internal', async (_, act) => {
    expect(await act()).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'EDIT_ISSUES' } });
  });
});

describe('what was written down can be changed', () => {
  test('by its author; the figures follow, and who changed it stays to be seen', async () => {
    const epic = aFreshEpic();
    const { id, version } = good(await jira.call('stakeholder', 'add-feedback', feedbackOn(epic, 'Acme'))).feedback;
    const { feedback } = good(await jira.call('stakeholder', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Beta') }));
    expect(feedback).toMatchObject({ customer: { name: 'Beta' }, words: 'Beta needs this before the winter', version: version + 1 });
    expect(feedback.edited?.by.name).toBe('Stellan Hold (stakeholder)');
    const { voices } = good(await jira.call('team', 'explain-item', { issue: epic }));
    expect(voices).toMatchObject([{ customer: { name: 'Beta' }, day: daysAgo(20) }]);
  });

  test('of two at once the second is told, and what the first wrote stands', async () => {
    const { id, version } = await give('Acme');
    good(await jira.call('team', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Acme', { words: 'First' }) }));
    expect(await jira.call('admin', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Acme', { words: 'Second' }) })).toEqual({ ok: false, problem: { code: 'conflict' } });
    expect((await read(id)).feedback.words).toBe('First');
  });

  test('a need named twice is one, and its feedback is found by it', async () => {
    const [first, second] = [await give('Acme'), await give('Beta')];
    const named = async ({ id, version }: { id: string; version: number }, name: string) =>
      good(await jira.call('team', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Acme', { need: { name } }) })).feedback.need;
    const need = await named(first, 'Right first time');
    expect(await named(second, ' right  FIRST time')).toEqual(need);
    expect((await listed('team', { kind: 'need', need: need!.id })).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  test('what customer X asked for is found under the customer, with what became of it', async () => {
    const epic = aFreshEpic();
    const { customer } = await giveOn(epic, 'Customer X');
    expect(await listed('stakeholder', { kind: 'customer', customer: customer.id })).toMatchObject([{ stage: 'linked', links: [{ key: epic }] }]);
  });
});

describe('a comment', () => {
  const say = async () => {
    const { id } = await give('Acme');
    const { comment } = good(await jira.call('stakeholder', 'add-comment', { feedback: id, words: 'Heard the same', once: aOnce() }));
    return { feedback: id, comment: comment.id, version: comment.version };
  };

  test('is changed by its author, and says so', async () => {
    const said = await say();
    expect(good(await jira.call('stakeholder', 'edit-comment', { ...said, words: 'Heard it twice' })).comment).toMatchObject({ words: 'Heard it twice', edited: expect.any(Number) as number, version: 2 });
    expect(await jira.call('stakeholder', 'edit-comment', { ...said, words: 'Thrice' })).toEqual({ ok: false, problem: { code: 'conflict' } });
  });

  test('that is deleted leaves its trace, and not its words', async () => {
    const said = await say();
    good(await jira.call('admin', 'delete-comment', said));
    const { comments } = good(await jira.call('stakeholder', 'list-comments', { feedback: said.feedback }));
    expect(comments).toMatchObject([{ words: '', deleted: { by: { name: 'Aldo Minter (project admin)' } }, mayEdit: false, mayDelete: false }]);
    expect((await read(said.feedback)).feedback.comments).toBe(0);
    expect(await jira.call('stakeholder', 'edit-comment', { ...said, version: 2, words: 'Still here' })).toEqual({ ok: false, problem: { code: 'not-found' } });
  });
});

describe('the search', () => {
  test('keeps many words in chunks, gives each reader theirs, and a chunk that was read today only once', async () => {
    for (let i = 0; i < 205; i += 1) await give(`Customer ${i}`, { once: `many-words-${i}` });
    const epic = aFreshEpic();
    await giveOn(epic, 'Unseen Ltd', { internal: true });
    await searchAs('team');
    await jira.drain();
    const read = async (person: 'team' | 'stakeholder', known?: string) => good(await jira.call(person, 'read-search', { project: 'HAR', chunk: 0, ...(known ? { known } : {}) }));
    const mine = await read('team');
    expect(mine.chunks).toBeGreaterThan(1);
    expect(await read('team', mine.changed)).toEqual({ ok: true, chunks: mine.chunks, changed: mine.changed, data: null });
    expect((await read('stakeholder', mine.changed)).data).not.toBeNull();
    expect(JSON.stringify(await searchAs('team'))).toContain('Unseen Ltd');
    expect(JSON.stringify(await searchAs('stakeholder'))).not.toContain('Unseen Ltd');
  });
});

/** All pages of a view. */
async function listed(person: 'team' | 'stakeholder', view: FeedbackView = { kind: 'newest' }): Promise<FeedbackEntry[]> {
  const all: FeedbackEntry[] = [];
  let after: string | undefined;
  do {
    const page = good(await jira.call(person, 'open-feedback', { project: 'HAR', view, ...(after === undefined ? {} : { after }) }));
    all.push(...page.feedback);
    after = page.next;
  } while (after !== undefined);
  return all;
}

/** What the search holds for a person. */
async function searchAs(person: 'team' | 'stakeholder'): Promise<unknown[]> {
  const { inflateSync } = await import('node:zlib');
  const first = good(await jira.call(person, 'read-search', { project: 'HAR', chunk: 0 }));
  const chunks = await Promise.all(Array.from({ length: first.chunks }, async (_, chunk) => good(await jira.call(person, 'read-search', { project: 'HAR', chunk })).data!));
  return chunks.flatMap((data) => JSON.parse(inflateSync(Buffer.from(data, 'base64')).toString()) as unknown[]);
}
