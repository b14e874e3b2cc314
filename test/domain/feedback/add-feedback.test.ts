import { withComment, withFeedback } from '../../../src/domain/feedback/add-feedback';
import { emptyStanding, type FeedbackHead, type Standing } from '../../../src/domain/prioritise/standing';

const feedback = (id: string, more: Partial<FeedbackHead> = {}): FeedbackHead => ({
  id, customer: 'acme', customerName: 'Acme', words: 'It is slow', cut: false, day: '2026-10-01', importance: 2, author: 'ann', at: 1, comments: 0, ...more,
});
const after = (...all: FeedbackHead[]) => all.reduce<Standing>(withFeedback, emptyStanding('1', 'P'));

test('a feedback gives its customer a voice and joins the heads', () => {
  expect(after(feedback('f1'))).toMatchObject({
    voices: [{ customer: 'acme', day: '2026-10-01', importance: 2, feedback: 'f1' }],
    feedbackCount: 1,
    heads: [{ id: 'f1', words: 'It is slow' }],
  });
});

test('the newest ten stay at hand, all are counted', () => {
  const standing = after(...Array.from({ length: 12 }, (_, i) => feedback(`f${i}`, { at: i })));
  expect(standing.feedbackCount).toBe(12);
  expect(standing.heads.map(({ id }) => id)).toEqual(['f11', 'f10', 'f9', 'f8', 'f7', 'f6', 'f5', 'f4', 'f3', 'f2']);
});

test('long words are cut, said to be cut, and never through the middle of a sign', () => {
  const [head] = after(feedback('f1', { words: '😀'.repeat(600) })).heads;
  expect(head).toMatchObject({ cut: true });
  expect([...head!.words]).toHaveLength(500);
  expect(head!.words).toBe(`${'😀'.repeat(499)}…`);
});

test('a comment is counted on its feedback alone', () => {
  const standing = withComment(after(feedback('f1'), feedback('f2')), 'f2');
  expect(Object.fromEntries(standing.heads.map(({ id, comments }) => [id, comments]))).toEqual({ f1: 0, f2: 1 });
});
