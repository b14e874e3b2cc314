import { axeViolations } from '../support/browser';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { feedbackOn, good, rating } from '../support/said';
import { appOn, openAs, openPanel, openPrioritise } from '../support/screens';

const UNRATED = { id: '20003', key: 'NEW', name: 'New' };
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const { jira, page } = onStage({ issues: [...[1, 2, 3, 4].map((number) => anEpic({ number })), ...[1, 2].map((number) => anEpic({ number, project: UNRATED }))] });

beforeAll(async () => {
  good(await jira.call('team', 'rate', rating('HAR-1', 75)));
  good(await jira.call('team', 'rate', { issue: 'HAR-2', answers: { impact: { likely: 40, sure: 'guess' }, fit: { likely: 50, sure: 'sure' }, urgency: { likely: 0, sure: 'sure' }, effort: { likely: 6, sure: 'fairly' } } }));
  good(await jira.call('team', 'set-must-do', { issue: 'HAR-2', reason: 'A law from June' }));
  const { feedback } = good(await jira.call('stakeholder', 'add-feedback', feedbackOn('HAR-1')));
  good(await jira.call('team', 'add-comment', { feedback: feedback.id, words: 'We hear you', once: 'a-comment-to-see' }));
  await jira.drain();
}, 90_000);

/** Each screen, as somebody comes to it. */
const SCREENS: [screen: string, open: (theme: Theme) => Promise<unknown>][] = [
  ['the offer of the first run', async (theme) => (await openPrioritise(page, jira, 'team', 'NEW', theme)).getByRole('button', { name: 'Rate two' }).waitFor()],
  [
    'the question of the first run',
    async (theme) => {
      const app = await openPrioritise(page, jira, 'team', 'NEW', theme);
      await app.getByRole('button', { name: 'Rate two' }).click();
      await app.getByRole('radiogroup').waitFor();
    },
  ],
  ['the grid', async (theme) => (await openPrioritise(page, jira, 'team', 'HAR', theme)).getByRole('grid').waitFor()],
  [
    'the order menu',
    async (theme) => {
      const app = await openPrioritise(page, jira, 'team', 'HAR', theme);
      await app.getByRole('button', { name: /^Order/ }).click();
      await app.getByRole('menu').waitFor();
    },
  ],
  [
    'an editor over a cell',
    async (theme) => {
      const app = await openPrioritise(page, jira, 'team', 'HAR', theme);
      await app.getByRole('gridcell', { name: /^Customer impact: / }).first().click();
      await app.getByRole('dialog').getByRole('radiogroup').first().waitFor();
    },
  ],
  [
    'the drawer',
    async (theme) => {
      const app = await openPrioritise(page, jira, 'team', 'HAR', theme);
      await app.getByRole('gridcell', { name: /^Value \d+:/ }).first().click();
      await app.getByRole('complementary').waitFor();
      await page.waitForLoadState('networkidle');
    },
  ],
  ['the panel of a rated issue', async (theme) => (await openPanel(page, jira, 'team', 'HAR-1', theme)).getByText('Latest feedback').waitFor()],
  ['the panel of an issue not rated', async (theme) => (await openPanel(page, jira, 'team', 'HAR-3', theme)).getByText('Latest feedback').waitFor()],
  ['the panel as a stakeholder', async (theme) => (await openPanel(page, jira, 'stakeholder', 'HAR-1', theme)).getByText('Latest feedback').waitFor()],
  [
    'comments on a feedback',
    async (theme) => {
      const app = await openPanel(page, jira, 'stakeholder', 'HAR-1', theme);
      await app.getByRole('button', { name: /1 comment/ }).click();
      await app.getByText('We hear you').waitFor();
    },
  ],
  ['what does not exist', async (theme) => (await openAs(page, jira, 'outsider', '/projects/HAR/worth/prioritise', theme), page.getByRole('main').first().waitFor())],
  ['the navigator', async (theme) => (await openAs(page, jira, 'team', '/issues?jql=project%20%3D%20HAR', theme), page.getByRole('cell', { name: 'HAR-1' }).waitFor())],
];

const CASES = SCREENS.flatMap(([screen, open]) => THEMES.map((theme) => [screen, theme, open] as const));

test.each(CASES)('%s, %s: axe finds nothing', async (_screen, theme, open) => {
  await open(theme);
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  const found = await Promise.all(frames.map(axeViolations));
  expect(found.flat()).toEqual([]);
}, 60_000);

test.each([320, 480, 900])('nothing scrolls sideways at %d px', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const panel = await openPanel(page, jira, 'team', 'HAR-1');
  await panel.getByText('Latest feedback').waitFor();
  expect(await sideways()).toBe(0);
  const grid = await openPrioritise(page, jira, 'team', 'HAR');
  await grid.getByRole('grid').waitFor();
  expect(await sideways()).toBe(0);
}, 60_000);

/** How far the app's own page can be scrolled sideways, in pixels. */
function sideways(): Promise<number> {
  return appOn(page).locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}
