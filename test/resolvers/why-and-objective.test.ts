import type { Objective } from '../../src/domain/settings/settings';
import { figuresOnIssue } from '../support/figures-on-issue';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { good, itemSeen, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';

const LINE = 'Clerks wait for it each morning';

let jira: LocalJira;
let calls: Objective;
let books: Objective;
let next = 0;

beforeAll(async () => {
  jira = await startLocalJira({ issues: Array.from({ length: 20 }, (_, at) => anEpic({ number: at + 1 })) });
  const names = ['Fewer calls', 'Close the books'];
  const kept = await saveSettings(jira, 'HAR', { objectives: names.map((name, at) => ({ id: `new-${at}`, name, removed: false })) });
  [calls, books] = kept.objectives as [Objective, Objective];
}, 90_000);
afterAll(() => jira.stop());

/** An epic that no other test touches. */
const aFreshEpic = () => `HAR-${(next += 1)}`;
const why = (issue: string, said: string | null) => jira.call('team', 'set-why', { issue, why: said });
const objective = (issue: string, id: string | null) => jira.call('team', 'set-objective', { issue, objective: id });
/** What the trail says, as a set: changes of one second have no order. */
const trailOf = async (issue: string) => new Set(good(await jira.call('team', 'explain-item', { issue })).trail.map(({ change }) => change));

describe('why, for the customer', () => {
  test('is one line, the last one said; what stood before comes back for undo', async () => {
    const epic = aFreshEpic();
    expect(good(await why(epic, `  ${LINE} `))).toMatchObject({ before: null, item: { why: LINE } });
    expect(good(await why(epic, 'Ships wait'))).toMatchObject({ before: LINE });
    expect(good(await why(epic, null))).toMatchObject({ before: 'Ships wait', item: { why: null } });
    expect(await trailOf(epic)).toEqual(new Set([{ kind: 'why', why: null }, { kind: 'why', why: 'Ships wait' }, { kind: 'why', why: LINE }]));
  });

  test('said again changes nothing', async () => {
    const epic = aFreshEpic();
    const { version } = good(await why(epic, LINE)).item;
    expect(good(await why(epic, LINE))).toMatchObject({ before: LINE, item: { version } });
  });

  test('moves no figure and is not on the issue', async () => {
    const epic = aFreshEpic();
    good(await jira.call('team', 'rate', rating(epic, 75)));
    await jira.drain();
    const before = await figuresOnIssue(jira, epic);
    expect(good(await why(epic, LINE)).item.state).toBe('current');
    await jira.drain();
    expect(await figuresOnIssue(jira, epic)).toEqual(before);
    expect((await itemSeen(jira, epic)).state).toBe('current');
  });

  test('takes 200 characters', async () => {
    expect(good(await why(aFreshEpic(), 'ö'.repeat(200))).item.why).toHaveLength(200);
  });

  test.each([
    ['201 characters', 'a'.repeat(201)],
    ['nothing', '   '],
    ['nothing that can be seen', '\u200b\u200d\u2060'],
    ['two lines', 'Clerks\nwait'],
    ['two lines of another system', 'Clerks\rwait'],
    ['a line separator', 'Clerks\u2028wait'],
    ['a tab', 'Clerks\twait'],
    ['a character that rings', 'Clerks\u0007wait'],
  ])('%s is refused with the rule, and nothing is stored', async (_what, said) => {
    expect(await why('HAR-20', said)).toEqual({ ok: false, problem: { code: 'invalid', field: 'why', rule: 'why' } });
    expect(await itemSeen(jira, 'HAR-20')).toMatchObject({ why: null, version: 0 });
  });
});

describe('the objective', () => {
  test('is one of the project’s, stands in the figures and on the issue, and can be taken back', async () => {
    const epic = aFreshEpic();
    expect(good(await objective(epic, calls.id))).toMatchObject({ before: null, item: { state: 'pending', figures: { objective: calls.id } } });
    await jira.drain();
    expect(JSON.parse((await figuresOnIssue(jira, epic)).property ?? '')).toMatchObject({ objective: calls.id });
    expect((await itemSeen(jira, epic)).state).toBe('current');
    expect(good(await objective(epic, books.id))).toMatchObject({ before: calls.id });
    expect(good(await objective(epic, null))).toMatchObject({ before: books.id, item: { figures: { objective: null } } });
    expect(await trailOf(epic)).toEqual(new Set([{ kind: 'objective', objective: null }, { kind: 'objective', objective: books.id }, { kind: 'objective', objective: calls.id }]));
  });

  test('that the project does not have is refused', async () => {
    const epic = aFreshEpic();
    expect(await objective(epic, 'nonsense')).toEqual({ ok: false, problem: { code: 'invalid', field: 'objective', rule: 'objective' } });
    expect((await itemSeen(jira, epic)).figures.objective).toBeNull();
  });

  test('that was removed stays with the items that serve it, and is given to no other', async () => {
    const [serving, other] = [aFreshEpic(), aFreshEpic()];
    good(await objective(serving, books.id));
    await saveSettings(jira, 'HAR', { objectives: [calls, { ...books, removed: true }] });
    expect((await itemSeen(jira, serving)).figures.objective).toBe(books.id);
    expect(good(await jira.call('team', 'open-item', { issue: serving })).objectives).toContainEqual({ ...books, removed: true });
    expect(await objective(other, books.id)).toMatchObject({ problem: { field: 'objective', rule: 'objective' } });
    await saveSettings(jira, 'HAR', { objectives: [calls, books] });
  });
});
