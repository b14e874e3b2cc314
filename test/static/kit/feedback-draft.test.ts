import { emptyDraft, firstUnready } from '../../../static/kit/feedback-draft';

const today = '2026-11-23';
const ready = { ...emptyDraft(today, 'once'), customer: { name: 'Oakline' }, words: 'Twice last week.' };

test('a new draft is important and said today', () => {
  expect(emptyDraft(today, 'once')).toMatchObject({ importance: 2, day: today, once: 'once' });
});

test.each([
  [{}, null],
  [{ customer: { name: '  ' } }, 'customer'],
  [{ words: '\n ' }, 'words'],
  [{ day: '2026-11-24' }, 'day'],
  [{ day: '' }, 'day'],
  [{ day: '2026-02-30' }, 'day'],
  [{ customer: { name: '' }, words: '' }, 'customer'],
])('%j is unready in %s', (part, field) => {
  expect(firstUnready({ ...ready, ...part }, today)).toBe(field);
});

test('is shared until somebody says internal', () => {
  expect(emptyDraft('2026-11-23', 'once').internal).toBe(false);
});
