import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { feedbackEdit, feedbackIn, feedbackOn, good, itemSeen } from '../support/said';
import { aTicket, broughtIn } from '../support/tickets';

let jira: LocalJira;

beforeAll(async () => {
  const epics = Array.from({ length: 9 }, (_, at) => anEpic({ number: at + 1 }));
  jira = await startLocalJira({ issues: [...epics, aTicket({ number: 1, names: [1] }), aTicket({ number: 2, reporter: 'bob', names: [2] })] });
  await broughtIn(jira);
}, 120_000);
afterAll(() => jira.stop());

const say = async (said: ReturnType<typeof feedbackIn | typeof feedbackOn>) => good(await jira.call('team', 'add-feedback', said)).feedback;
const read = async (feedback: string) => good(await jira.call('team', 'read-feedback', { feedback })).feedback;
const link = async (feedback: string, issue: string, importance: 1 | 2 | 3 | null = 3) => jira.call('team', 'link-feedback', { feedback, issue, importance });
const merge = async (feedback: string, into: string) => good(await jira.call('team', 'merge-feedback', { feedback, into }));
const asking = async (issue: string) => good(await jira.call('team', 'explain-item', { issue })).voices.map(({ customer }) => customer.name).sort();
const ticket = async (number: number) => {
  const { feedback } = good(await jira.call('team', 'open-feedback', { project: 'HAR', view: { kind: 'newest' } }));
  return feedback.find(({ source }) => source.issue?.key === `HELP-${number}`)!.id;
};
const remove = async (key: string) => {
  expect((await jira.rest('pmo', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(204);
  await jira.drain();
};

describe('a deleted ticket', () => {
  test('leaves what people merged into it: each stands alone and speaks for what it spoke for', async () => {
    const [root, mine, other] = [await ticket(1), await say(feedbackIn('HAR', 'Mine')), await say(feedbackIn('HAR', 'Other'))];
    good(await link(other.id, 'HAR-3', 1));
    await merge(mine.id, root);
    await merge(other.id, root);
    await jira.drain();
    expect([await asking('HAR-1'), await asking('HAR-3')]).toEqual([['Mine', 'Other', 'Reporter ann'], ['Mine', 'Other', 'Reporter ann']]);
    await remove('HELP-1');
    expect([await asking('HAR-1'), await asking('HAR-3')]).toEqual([['Mine', 'Other'], ['Mine', 'Other']]);
    expect((await itemSeen(jira, 'HAR-1')).figures.customers).toBe(2);
    expect(await read(mine.id)).toMatchObject({ mergedInto: null, links: [{ key: 'HAR-1', importance: 2 }, { key: 'HAR-3', importance: 1 }] });
    expect(await read(other.id)).toMatchObject({ mergedInto: null });
  });

  test('that was merged into what a person said leaves the others its issues', async () => {
    const mine = await say(feedbackIn('HAR', 'Mine'));
    await merge(await ticket(2), mine.id);
    await remove('HELP-2');
    expect(await asking('HAR-2')).toEqual(['Mine']);
    expect(await read(mine.id)).toMatchObject({ merged: 0, links: [{ key: 'HAR-2' }] });
  });
});

describe('a deleted item', () => {
  test('is no longer linked, and what was linked to it can be edited and linked', async () => {
    const { id } = await say(feedbackIn('HAR', 'Acme'));
    good(await link(id, 'HAR-4'));
    good(await link(id, 'HAR-5'));
    await remove('HAR-4');
    const { version, links } = await read(id);
    expect(links.map(({ key }) => key)).toEqual(['HAR-5']);
    good(await jira.call('team', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Acme') }));
    good(await link(id, 'HAR-5', null));
  });

  test('of which several speak as one leaves each of them', async () => {
    const [one, other] = [await say(feedbackIn('HAR', 'One')), await say(feedbackIn('HAR', 'Two'))];
    good(await link(one.id, 'HAR-6'));
    good(await link(other.id, 'HAR-9'));
    await merge(one.id, other.id);
    await remove('HAR-6');
    expect([(await read(one.id)).mergedInto, (await read(other.id)).links.map(({ key }) => key), await asking('HAR-9')]).toEqual([other.id, ['HAR-9'], ['One', 'Two']]);
  });

  test('leaves to its project what people said on it', async () => {
    const { id } = await say(feedbackOn('HAR-7', 'Given'));
    good(await link(id, 'HAR-8'));
    await remove('HAR-7');
    const { version, source, links } = await read(id);
    expect([source.issue, links.map(({ key }) => key)]).toEqual([null, ['HAR-8']]);
    good(await jira.call('team', 'edit-feedback', { feedback: id, version, ...feedbackEdit('Given') }));
    expect(await asking('HAR-8')).toEqual(['Given']);
  });
});
