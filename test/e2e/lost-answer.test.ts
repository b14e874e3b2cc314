import { eventually } from '../support/eventually';
import { anEpic } from '../support/issues';
import { onStage } from '../support/on-stage';
import { feedbackOn, good } from '../support/said';
import { addFeedbackInPanel, openPanel } from '../support/screens';

const { jira, page } = onStage({ issues: [1, 2].map((number) => anEpic({ number })) });

test('a comment whose answer was lost, and that was reworded before it was sent again, is not lost', async () => {
  const panel = await openPanel(page, jira, 'stakeholder', 'HAR-1');
  const said = await addFeedbackInPanel(panel, 'Tide & Sons', 'We wait an hour at the gates', 'Cannot do without');
  await said.getByRole('button', { name: /Comment/ }).click();
  const box = said.getByRole('textbox', { name: 'Write a comment' });
  await jira.control('POST', 'fault', { target: 'invoke', match: 'resolver/add-comment', delayMs: 60_000, times: 1 });
  await box.fill('Heard the same');
  await said.getByRole('button', { name: 'Add comment' }).click();
  await said.getByRole('alert').waitFor();
  await box.fill('Heard the same from the night shift');
  await said.getByRole('button', { name: 'Add comment' }).click();
  await eventually(() => box.inputValue(), (text) => text === '');
  const [feedback] = good(await jira.call('team', 'list-feedback', { issue: 'HAR-1' })).feedback;
  const { comments } = good(await jira.call('team', 'list-comments', { feedback: feedback!.id }));
  expect(comments.map(({ words }) => words)).toContain('Heard the same from the night shift');
}, 60_000);

test('feedback that came after all of it was read is read too, and each stands in the list once', async () => {
  for (let i = 0; i < 11; i += 1) good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', `Customer ${i}`)));
  const panel = await openPanel(page, jira, 'stakeholder', 'HAR-2');
  const quotes = () => panel.locator('blockquote').count();
  await panel.getByRole('button', { name: 'All', exact: true }).click();
  await eventually(quotes, (count) => count === 11);
  good(await jira.call('team', 'add-feedback', feedbackOn('HAR-2', 'Long ago Ltd', { day: '2020-01-01' })));
  await panel.locator('body').evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await panel.getByRole('button', { name: 'Show more' }).click();
  await panel.getByText('Long ago Ltd', { exact: true }).waitFor();
  expect(await quotes()).toBe(12);
}, 60_000);
