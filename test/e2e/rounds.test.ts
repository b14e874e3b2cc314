import type { Browser, FrameLocator, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { axeViolations, startBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira, type PersonName } from '../support/local-jira';
import { said, startRound } from '../support/rounds';
import { good, itemSeen, rating } from '../support/said';
import { saveSettings } from '../support/save-settings';
import { appOn, openAs, openPrioritise } from '../support/screens';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };
const STEPS = ['They’d not notice', 'Small convenience', 'Ends a regular annoyance', 'Ends a serious pain', 'Decides whether they buy, stay or can work'];
const QUESTION = 'How much would it change for a customer who has this problem?';

let jira: LocalJira;
let browser: Browser;
const accounts = {} as Record<PersonName, string>;

beforeAll(async () => {
  [jira, browser] = await Promise.all([startLocalJira({ issues: Array.from({ length: 19 }, (_, i) => anEpic({ number: i + 1 })) }), startBrowser()]);
  for (const person of ['pmo', 'admin', 'team'] as const) accounts[person] = (await jira.rest<{ accountId: string }>(person, 'GET', '/rest/api/3/myself')).body.accountId;
  good(await jira.call('team', 'rate', rating('HAR-12', 50)));
}, 90_000);
afterAll(async () => {
  await browser.close();
  await jira.stop();
});

const addressOf = (round: string) => `/projects/HAR/worth/prioritise?round=${round}`;

/** A page of somebody's own, at a round where one is named. */
async function pageOf(person: PersonName, device: object, round?: string, theme?: 'light' | 'dark'): Promise<{ page: Page; app: FrameLocator }> {
  const page = await (await browser.newContext(device)).newPage();
  await openAs(page, jira, person, round ? addressOf(round) : '/projects/HAR/worth/prioritise', theme);
  return { page, app: appOn(page) };
}

const press = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name }).click();

async function answer(app: FrameLocator, step: number): Promise<void> {
  await app.getByRole('radiogroup', { name: QUESTION, exact: true }).getByRole('radio', { name: STEPS[step]! }).click();
  await press(app, 'That is my answer');
  await app.getByText('Your answer is kept').or(app.getByText('All have answered. The answers')).waitFor();
}

const goTo = (app: FrameLocator, number: number) => app.getByRole('navigation', { name: /^All / }).getByRole('button', { name: new RegExp(`Epic number ${number}`) }).click();

/** Chooses on an item that is open, and sends nothing. */
async function chosenOn(app: FrameLocator, number: number, step: number): Promise<void> {
  await app.getByRole('heading', { name: `Epic number ${number}` }).waitFor();
  await app.getByRole('radio', { name: STEPS[step]! }).click();
}

const sideways = (page: Page) => appOn(page).locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('three people rate five items blind, and settle the one that matters', async () => {
  const lead = await pageOf('pmo', DESK);
  await lead.app.getByRole('grid').waitFor();
  await press(lead.app, 'More');
  await lead.app.getByRole('menuitem', { name: /^Rate together/ }).click();
  for (const name of ['Aldo', 'Tessa']) {
    await lead.app.getByRole('combobox', { name: 'Find a person by name' }).fill(name);
    await lead.app.getByRole('option', { name: new RegExp(name) }).click();
  }
  await press(lead.app, 'Begin with 5');
  await lead.app.getByText(/^Waiting for Aldo.* and Tessa/).waitFor();
  const round = new URL(lead.page.url()).searchParams.get('round')!;

  const [admin, team] = [await pageOf('admin', PHONE, round), await pageOf('team', PHONE, round)];
  const all = [lead, admin, team];
  await lead.app.getByRole('button', { name: 'Begin', exact: true }).click();

  const figures = [[3, 3, 3], [0, 2, 4], [1, 1, 2], [4, 4, 4], [2, 3, 3]] as const;
  for (const [at, steps] of figures.entries()) {
    for (const { app } of all) await app.getByText(`${at + 1} of 5`, { exact: true }).waitFor();
    await answer(team.app, steps[2]);
    await admin.app.getByText(/^1 of 3 have answered/).waitFor();
    expect(await admin.app.getByText(STEPS[steps[2]]!).count()).toBe(1);
    expect(await admin.app.getByText(/^Value|likely|speaks? first/).count()).toBe(0);
    if (at === 0) {
      await team.page.reload();
      await team.app.getByText('Your answer is kept').waitFor();
    }
    await answer(admin.app, steps[1]);
    await answer(lead.app, steps[0]);
    await press(lead.app, 'Show the answers');
    for (const { app } of all) await app.getByText(/^All 3 have answered/).waitFor();
    if (at === 1) {
      await team.app.getByText(/and .* speak first/).waitFor();
      await press(lead.app, 'Settle on one…');
      await lead.app.getByRole('radio', { name: STEPS[3]! }).click();
      await press(lead.app, 'This is our answer');
      for (const { app } of all) await app.getByText(`Settled: ${STEPS[3]!}`).waitFor();
    } else if (at === 2) await press(lead.app, 'Leave as a range');
    if (at < 4) await press(lead.app, 'Next');
  }
  await lead.app.getByRole('button', { name: 'End the round', exact: true }).last().click();
  await lead.app.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
  for (const { app } of all) await app.getByRole('heading', { name: '1 of 5 settled' }).waitFor();
  await lead.app.getByText('Of 2 all say the same. 2 stay a range.').waitFor();

  const { round: view } = good(await jira.call('team', 'open-round', { round }));
  expect(view!.items.map(({ revealed }) => revealed!.answers.map(({ now }) => now.impact!.likely).sort((a, b) => a - b))).toEqual([[75, 75, 75], [75, 75, 75], [25, 25, 50], [100, 100, 100], [50, 75, 75]]);
  await lead.app.getByRole('button', { name: 'Back to the list' }).last().click();
  await lead.app.getByRole('grid').waitFor();
  expect(new URL(lead.page.url()).searchParams.has('round')).toBe(false);
  for (const { page } of all) await page.context().close();
}, 180_000);

test('over days, each answers at their own pace, by keyboard alone, and who leads shows the answers', async () => {
  const round = await startRound(jira, 'pmo', ['HAR-6', 'HAR-7']);
  const { page, app } = await pageOf('team', DESK, round);
  await press(app, 'Join');
  await app.getByRole('heading', { name: '2 work items wait for your answer' }).waitFor();
  await app.getByRole('button', { name: 'Begin' }).press('Enter');
  await app.getByRole('heading', { name: 'Epic number 6' }).waitFor();
  await app.getByRole('radiogroup', { name: QUESTION, exact: true }).getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await app.getByRole('button', { name: 'That is my answer' }).press('Enter');
  await app.getByRole('heading', { name: 'Epic number 7' }).waitFor();
  await press(app, 'Skip');
  await app.getByText(/^Answered · 1 of 2 have answered/).waitFor();
  expect((await itemSeen(jira, 'HAR-6')).figures.criteria.impact).toBeUndefined();
  good(await jira.call('pmo', 'reveal-item', { round, issue: 'HAR-6' }));
  await app.getByRole('listitem').filter({ hasText: 'Epic number 6' }).getByRole('button').click();
  await app.getByText('1 of 2 answered').waitFor();
  await press(app, 'Change my answer');
  await app.getByRole('radio', { name: STEPS[1]! }).click();
  await press(app, 'That is my answer');
  await app.getByRole('heading', { name: STEPS[1]! }).waitFor();
  await eventually(() => itemSeen(jira, 'HAR-6'), ({ mine }) => mine.impact?.likely === 25);
  await page.context().close();
}, 60_000);

test('who is asked finds the round on the page, answers by keys alone, and who leads goes through the answers', async () => {
  const round = await startRound(jira, 'team', ['HAR-18', 'HAR-19'], { people: [accounts.admin] });
  for (const issue of ['HAR-18', 'HAR-19']) good(await jira.call('team', 'cast-ballot', { round, issue, answers: said(0) }));
  const asked = await pageOf('admin', DESK);
  await asked.app.getByText('You are asked to rate together: a round waits for your answers.').waitFor();
  await press(asked.app, 'Open the round');
  await asked.app.getByRole('heading', { name: '2 work items wait for your answer' }).waitFor();
  await press(asked.app, 'Begin');
  for (const [number, key] of [[18, '4'], [19, '1']] as const) {
    await asked.app.getByRole('heading', { name: `Epic number ${number}` }).waitFor();
    await asked.page.keyboard.press(key);
    await asked.app.getByRole('radio', { name: STEPS[Number(key) - 1]!, checked: true }).waitFor();
    await asked.app.getByRole('button', { name: 'That is my answer' }).press('Enter');
  }
  await asked.app.getByRole('heading', { name: 'Nothing waits for your answer' }).waitFor();
  await asked.page.context().close();

  const lead = await pageOf('team', DESK, round);
  await press(lead.app, 'Go through the answers');
  await press(lead.app, 'Show the answers');
  await lead.app.getByRole('listitem').filter({ hasText: 'Epic number 18' }).getByText('3 steps apart').waitFor();
  await press(lead.app, 'Next');
  await lead.app.getByRole('heading', { name: 'Epic number 19' }).waitFor();
  await press(lead.app, 'Show the answers');
  await lead.app.getByRole('listitem').filter({ hasText: 'Epic number 19' }).getByText(/^All say: .* · value \d+$/).waitFor();
  await press(lead.app, 'All work items');
  await lead.app.getByText('1 is not settled yet: what nobody settles stays a range.').waitFor();
  await lead.page.context().close();
}, 90_000);

test('an answer that comes a moment after all were shown is told so, kept, and can be added', async () => {
  const round = await startRound(jira, 'pmo', ['HAR-8'], { live: true });
  good(await jira.call('pmo', 'cast-ballot', { round, issue: 'HAR-8', answers: said(0) }));
  good(await jira.call('pmo', 'move-round', { round, issue: (await itemSeen(jira, 'HAR-8')).id }));
  good(await jira.call('team', 'join-round', { round }));
  const { page, app } = await pageOf('team', PHONE, round);
  await app.getByRole('radio', { name: STEPS[4]! }).click();
  await jira.control('POST', 'fault', { target: 'kvs', in: 'resolver/cast-ballot', delayMs: 700 });
  await press(app, 'That is my answer');
  good(await jira.call('pmo', 'reveal-item', { round, issue: 'HAR-8' }));
  await app.getByText('Your answer is not among these').waitFor();
  await jira.control('DELETE', 'fault');
  await press(app, 'Add it now');
  await eventually(() => itemSeen(jira, 'HAR-8'), ({ mine }) => mine.impact?.likely === 100);
  await page.context().close();
}, 60_000);

test('what somebody has chosen and not sent when all are shown is kept on their screen', async () => {
  const round = await startRound(jira, 'pmo', ['HAR-5'], { live: true });
  good(await jira.call('pmo', 'cast-ballot', { round, issue: 'HAR-5', answers: said(0) }));
  good(await jira.call('pmo', 'move-round', { round, issue: (await itemSeen(jira, 'HAR-5')).id }));
  good(await jira.call('team', 'join-round', { round }));
  const { page, app } = await pageOf('team', PHONE, round);
  await app.getByRole('radio', { name: STEPS[2]! }).click();
  good(await jira.call('pmo', 'reveal-item', { round, issue: 'HAR-5' }));
  await app.getByText(`You meant: ${STEPS[2]!}`).waitFor();
  await press(app, 'Leave it');
  expect((await itemSeen(jira, 'HAR-5')).mine).toEqual({});
  await page.context().close();
}, 60_000);

test('what is chosen and not sent waits for the reader to come back, item by item', async () => {
  const round = await startRound(jira, 'team', ['HAR-13', 'HAR-14']);
  const { page, app } = await pageOf('team', DESK, round);
  await press(app, 'Begin');
  await chosenOn(app, 13, 2);
  await press(app, 'Skip');
  await chosenOn(app, 14, 4);
  for (const [number, step] of [[13, 2], [14, 4]] as const) {
    await goTo(app, number);
    await app.getByRole('radio', { name: STEPS[step]!, checked: true }).waitFor();
  }
  await press(app, 'That is my answer');
  await app.getByRole('heading', { name: 'Epic number 13' }).waitFor();
  await app.getByRole('radio', { name: STEPS[2]!, checked: true }).waitFor();
  const { round: view } = good(await jira.call('team', 'open-round', { round }));
  expect(view!.items.map(({ mine }) => mine?.impact?.likely ?? null)).toEqual([null, 100]);
  await page.context().close();
}, 60_000);

test('who has gone on while their answer was on its way stays where they are, with what they have chosen there', async () => {
  const round = await startRound(jira, 'team', ['HAR-13', 'HAR-14', 'HAR-15']);
  const { page, app } = await pageOf('team', DESK, round);
  await press(app, 'Begin');
  await chosenOn(app, 13, 1);
  await jira.control('POST', 'fault', { target: 'kvs', in: 'resolver/cast-ballot', delayMs: 700 });
  await press(app, 'That is my answer');
  await goTo(app, 15);
  await chosenOn(app, 15, 3);
  await app.getByRole('navigation', { name: /^All / }).getByRole('button', { name: /Epic number 13.*Answered/ }).waitFor();
  await jira.control('DELETE', 'fault');
  await app.getByRole('heading', { name: 'Epic number 15' }).waitFor();
  await goTo(app, 14);
  await goTo(app, 15);
  await app.getByRole('radio', { name: STEPS[3]!, checked: true }).waitFor();
  await goTo(app, 13);
  await app.getByText('All have answered. The answers').waitFor();
  await page.context().close();
}, 60_000);

describe('where a criterion is kept to roles', () => {
  const BOTH = ['impact', 'fit'];
  const both = (likely: number) => ({ ...said(likely), fit: { likely, sure: 'fairly' as const } });
  const keepTo = (roles: readonly string[]) => saveSettings(jira, 'HAR', { criteria: { ...DEFAULT_SETTINGS.criteria, fit: { weight: 20, words: null, roles } } });
  const close = async () => keepTo([good(await jira.call('admin', 'open-settings', { project: 'HAR' })).roles.find(({ name }) => name === 'Administrators')!.id]);

  beforeEach(() => keepTo([]));
  afterAll(() => saveSettings(jira, 'HAR', { criteria: DEFAULT_SETTINGS.criteria }));

  test('who holds none of them changes and settles the rest', async () => {
    const round = await startRound(jira, 'team', ['HAR-16'], { live: true, criteria: BOTH });
    const issue = (await itemSeen(jira, 'HAR-16')).id;
    good(await jira.call('team', 'move-round', { round, issue }));
    good(await jira.call('team', 'cast-ballot', { round, issue, answers: both(0) }));
    good(await jira.call('admin', 'cast-ballot', { round, issue, answers: both(75) }));
    const { page, app } = await pageOf('team', DESK, round);
    await press(app, 'Change my answer');
    await app.getByRole('radio', { name: STEPS[1]! }).click();
    await close();
    await press(app, 'That is my answer');
    await app.getByRole('alert').waitFor();
    await app.getByRole('heading', { name: 'Does it serve an objective we chose?' }).waitFor({ state: 'hidden', timeout: 10_000 });
    await answer(app, 1);
    good(await jira.call('team', 'reveal-item', { round, issue }));
    await app.getByText(/speaks? first/).first().waitFor();
    await press(app, 'Change my answer');
    await app.getByRole('radio', { name: STEPS[2]! }).click();
    await press(app, 'That is my answer');
    await eventually(() => itemSeen(jira, 'HAR-16'), ({ mine }) => mine.impact?.likely === 50);
    await press(app, 'Settle on one…');
    await app.getByRole('radio', { name: STEPS[3]! }).click();
    await press(app, 'This is our answer');
    await app.getByText(`Settled: ${STEPS[3]!}`).waitFor();
    await eventually(() => itemSeen(jira, 'HAR-16'), ({ mine }) => mine.impact?.likely === 75);
    await page.context().close();
  }, 60_000);

  test('what came too late is added without what is closed by then', async () => {
    const round = await startRound(jira, 'pmo', ['HAR-17'], { live: true, criteria: BOTH });
    const issue = (await itemSeen(jira, 'HAR-17')).id;
    good(await jira.call('pmo', 'cast-ballot', { round, issue, answers: both(0) }));
    good(await jira.call('pmo', 'move-round', { round, issue }));
    good(await jira.call('team', 'join-round', { round }));
    const { page, app } = await pageOf('team', PHONE, round);
    await app.getByRole('radio', { name: STEPS[4]! }).click();
    await app.getByRole('radiogroup').last().getByRole('radio').nth(1).click();
    await close();
    good(await jira.call('pmo', 'reveal-item', { round, issue }));
    await app.getByText(`You meant: ${STEPS[4]!}`).waitFor();
    await press(app, 'Add it now');
    await eventually(() => itemSeen(jira, 'HAR-17'), ({ mine }) => mine.impact?.likely === 100);
    await page.context().close();
  }, 60_000);
});

test('a round that one may not see is what does not exist, and who may not rate looks on', async () => {
  const round = await startRound(jira, 'pmo', ['HAR-9'], { live: true });
  const none = await pageOf('team', PHONE, 'nothing-like-it');
  await none.app.getByText('This page is not available').waitFor();
  const looker = await pageOf('stakeholder', PHONE, round);
  good(await jira.call('pmo', 'move-round', { round, issue: (await itemSeen(jira, 'HAR-9')).id }));
  await looker.app.getByText(/^You may look on/).waitFor();
  expect(await looker.app.getByRole('radio').count()).toBe(0);
  for (const { page } of [none, looker]) await page.context().close();
}, 60_000);

describe('axe finds nothing, nothing scrolls sideways, and a thumb hits', () => {
  const CASES = (['light', 'dark'] as const).flatMap((theme) => [['a phone', PHONE, theme], ['a desk', DESK, theme]] as const);

  test.each(CASES)('on %s, %#', async (_what, device, theme) => {
    const issues = ['HAR-10', 'HAR-11'];
    const round = await startRound(jira, 'team', issues, { live: true, criteria: ['impact', 'effort'], people: [accounts.admin, accounts.pmo] });
    const id = (await itemSeen(jira, 'HAR-10')).id;
    const { page, app } = await pageOf('team', device, round, theme);
    const look = async () => {
      expect(await axeViolations(page.frames().at(-1)!)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      const small = await app.locator('.round button').evaluateAll((buttons) => buttons.map((button) => [button.textContent, Math.round(button.getBoundingClientRect().height)] as const).filter(([, height]) => height > 0 && height < 44));
      expect(small).toEqual([]);
    };
    await app.getByRole('heading', { name: 'You begin when all are here' }).waitFor();
    await look();
    good(await jira.call('team', 'move-round', { round, issue: id }));
    await app.getByRole('heading', { name: QUESTION }).waitFor();
    await look();
    for (const [person, likely] of [['team', 25], ['admin', 100], ['pmo', 75]] as const) good(await jira.call(person, 'cast-ballot', { round, issue: id, answers: { ...said(likely), effort: { likely: 2 + likely, sure: 'sure' } } }));
    good(await jira.call('team', 'reveal-item', { round, issue: id }));
    await app.getByText(/speaks? first/).first().waitFor();
    await look();
    good(await jira.call('team', 'end-round', { round }));
    await app.getByRole('heading', { name: '0 of 2 settled' }).waitFor();
    await look();
    await page.context().close();
  }, 60_000);

  test('in the dialog that begins one', async () => {
    const page = await (await browser.newContext(DESK)).newPage();
    const app = await openPrioritise(page, jira, 'team', 'HAR', 'dark');
    await app.getByRole('grid').waitFor();
    await press(app, 'More');
    await app.getByRole('menuitem', { name: /^Rate together/ }).click();
    await app.getByRole('button', { name: /^Begin with/ }).waitFor();
    expect(await axeViolations(page.frames().at(-1)!)).toEqual([]);
    await page.context().close();
  }, 60_000);
});
