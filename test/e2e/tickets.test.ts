import type { FrameLocator } from 'playwright-core';
import { axeViolations } from '../support/browser';
import { onStage } from '../support/on-stage';
import { good, itemSeen, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { appOn, openAs } from '../support/screens';
import { sharedPath } from '../support/shared-files';

/** Real issues of a public Jira, with the tickets that its customers filed. They are not part of this project. */
const ISSUES = sharedPath('issues');
const real = ISSUES === null ? describe.skip : describe;

const RANKED = ['Bug', 'New Feature', 'Improvement', 'Story', 'Epic'];

real('the tickets of a public Jira', () => {
  const { jira, page } = onStage({ files: [ISSUES!], within: 120_000 }, { viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' });

  beforeAll(async () => {
    const { itemTypes } = good(await jira.call('admin', 'open-settings', { project: 'TIMOB' }));
    const types = itemTypes.filter(({ name }) => RANKED.includes(name)).map(({ id }) => id);
    await saveSettings(jira, 'TIMOB', { itemTypes: types, withDone: true, halfLifeDays: null });
    await jira.drain();
  }, 240_000);

  /** How many items of a project have customers asking. */
  const asking = async (project: string) => {
    const { body } = await jira.rest<{ count: number }>('team', 'POST', '/rest/api/3/search/approximate-count', { jql: `project = ${project} AND worthAsking > 0` });
    return body.count;
  };
  const section = async (): Promise<FrameLocator> => {
    await openAs(page, jira, 'admin', '/projects/TIMOB/worth/settings?section=tickets');
    const app = appOn(page);
    await app.getByRole('navigation').getByRole('button', { name: 'Bring in tickets' }).click();
    return app;
  };

  test('what it takes is told first, and its result adds up', async () => {
    const app = await section();
    await app.getByRole('combobox', { name: 'The space with the tickets' }).fill('inbox');
    await app.getByRole('option', { name: /AC$/ }).click();
    await app.getByRole('button', { name: 'Estimate' }).click();
    await app.getByText(/^1,424 tickets, about \d minutes, [1-4],\d\d\d of 65,000 points$/).waitFor();
    await app.getByText(/^Of \d+ looked at, the oldest and the newest, \d+ are linked to a work item as they come in/).waitFor();
    await app.getByRole('button', { name: 'Bring in 1,424 tickets' }).click();
    const source = app.getByRole('article', { name: 'AC' });
    await source.getByRole('progressbar').waitFor();
    await jira.drain();
    await source.getByText('All read: 1,424 of 1,424').waitFor();
    expect(await source.locator('dl').allInnerTexts()).toEqual([
      ['Added', '1,423', 'Not brought in', '1'].join('\n'),
      ['Linked to a work item', '141', 'Linked to none that they name', '174', 'Name no work item', '1,109'].join('\n'),
    ]);
    expect(await axeViolations(page.frames()[1]!)).toEqual([]);
  }, 240_000);

  test('what could not be linked is listed with its reason', async () => {
    const app = await section();
    await app.getByRole('button', { name: 'What could not be linked' }).click();
    const list = app.getByRole('article', { name: 'AC' }).getByRole('list');
    await list.getByText('has no customer: not brought in').waitFor();
    await list.getByText('names what the app may not see').first().waitFor();
    await list.getByText('names another ticket').first().waitFor();
  }, 60_000);

  test('101 items of TIMOB and 18 of ALOY have customers asking; 8 tickets of 7 customers ask for one', async () => {
    expect([await asking('TIMOB'), await asking('ALOY')]).toEqual([101, 18]);
    const { figures } = await itemSeen(jira, 'TIMOB-13944');
    expect([figures.customers, figures.heardOn]).toEqual([7, '2013-05-29']);
    expect(good(await jira.call('team', 'list-feedback', { issue: 'TIMOB-13944' })).feedback).toHaveLength(8);
  });

  test('items that nobody has rated are ordered by asking, and rating one moves it into the ranked part', async () => {
    const listed = async () => good(await jira.call('team', 'open-prioritise', { project: 'TIMOB' })).items;
    const counts = (await listed()).map(({ figures }) => figures.asking);
    expect(counts).toHaveLength(50);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect((await listed())[0]?.key).toBe('TIMOB-13944');
    const last = (await listed()).at(-1)!;
    good(await jira.call('team', 'rate', rating(last.id, 75)));
    await jira.drain();
    expect((await listed()).slice(0, 2).map(({ key }) => key)).toEqual([last.key, 'TIMOB-13944']);
  });

  test('bringing in twice changes nothing', async () => {
    const before = await everything();
    const { job } = good(await jira.call('admin', 'bring-in-tickets', { project: 'TIMOB', source: { project: 'AC' }, customerField: null }));
    await jira.drain();
    const after = good(await jira.call('admin', 'list-jobs', { project: 'TIMOB' })).jobs.find(({ id }) => id === job.id);
    expect(after).toMatchObject({ state: 'done', counts: { added: 0, changed: 0, same: 1423, refused: 1 } });
    expect(await everything()).toEqual(before);
  }, 120_000);

  test('all of it survives a restart', async () => {
    const before = await everything();
    await jira.restart();
    expect(await everything()).toEqual(before);
  }, 120_000);

  async function everything() {
    const items = good(await jira.call('team', 'open-prioritise', { project: 'TIMOB' })).items;
    const feedback = good(await jira.call('team', 'open-feedback', { project: 'TIMOB', view: { kind: 'newest' } })).feedback;
    const explained = good(await jira.call('team', 'explain-item', { issue: 'TIMOB-13944' }));
    return { items, feedback, explained, asking: [await asking('TIMOB'), await asking('ALOY')] };
  }
});
