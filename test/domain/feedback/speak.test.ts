import type { Feedback } from '../../../src/domain/feedback/feedback';
import { missingHeads, withComment, withFeedback, withHeads, withoutFeedback, withTier } from '../../../src/domain/feedback/speak';
import type { Tier } from '../../../src/domain/feedback/tier';
import { emptyStanding, type Standing } from '../../../src/domain/prioritise/standing';
import { aFeedback } from '../../support/feedback';

const empty = emptyStanding('1', 'P');
const said = (standing: Standing, feedback: Feedback, tier: Tier = 'standard') => withFeedback(standing, feedback, 2, tier);
const after = (...all: Feedback[]) => all.reduce((standing, feedback) => said(standing, feedback), empty);
const many = (count: number) => Array.from({ length: count }, (_, i) => aFeedback({ id: `f${i}`, customer: `c${i}`, at: i, day: `2026-10-${String(i + 1).padStart(2, '0')}` }));

test('a feedback gives its customer a voice and joins the heads', () => {
  expect(after(aFeedback())).toMatchObject({
    voices: [{ customer: 'acme', day: '2026-10-01', importance: 2, feedback: 'f1' }],
    heads: [{ id: 'f1', words: 'It is slow', importance: 2, internal: false, project: 'P', source: null }],
  });
});

test('said again with other words it stays one', () => {
  const standing = said(after(aFeedback()), aFeedback({ words: 'It is fast now', internal: true }));
  expect(standing.voices).toEqual([{ customer: 'acme', day: '2026-10-01', importance: 2, feedback: 'f1', internal: true }]);
  expect(standing.heads).toMatchObject([{ words: 'It is fast now', internal: true }]);
});

test('the newest ten stay at hand, all have a voice', () => {
  const standing = after(...many(12));
  expect(standing.voices).toHaveLength(12);
  expect(standing.heads.map(({ id }) => id)).toEqual(['f11', 'f10', 'f9', 'f8', 'f7', 'f6', 'f5', 'f4', 'f3', 'f2']);
});

test('when one of the newest ten is unlinked, the next newest is missed and takes its place', () => {
  const all = many(12);
  const without = withoutFeedback(after(...all), 'f5');
  expect(missingHeads(without)).toEqual(['f1']);
  expect(withHeads(without, [all[1]!]).heads.map(({ id }) => id)).toEqual(['f11', 'f10', 'f9', 'f8', 'f7', 'f6', 'f4', 'f3', 'f2', 'f1']);
  expect(missingHeads(after(...all))).toEqual([]);
});

test('linked and unlinked leaves what was there', () => {
  const before = after(...many(3));
  expect(withoutFeedback(said(before, aFeedback({ id: 'other', customer: 'other' }), 'key'), 'other')).toEqual(before);
});

test('only tiers that differ from the usual one are kept, of those who speak', () => {
  const standing = said(said(empty, aFeedback(), 'key'), aFeedback({ id: 'f2', customer: 'beta' }));
  expect(standing.tiers).toEqual({ acme: 'key' });
  expect(withTier(standing, 'beta', 'small').tiers).toEqual({ acme: 'key', beta: 'small' });
  expect(withTier(standing, 'acme', 'standard').tiers).toEqual({});
  expect(withTier(standing, 'silent', 'key').tiers).toEqual({ acme: 'key' });
});

test('long words are cut, said to be cut, and never through the middle of a sign', () => {
  const [head] = after(aFeedback({ words: '😀'.repeat(600) })).heads;
  expect(head).toMatchObject({ cut: true });
  expect([...head!.words]).toHaveLength(500);
  expect(head!.words).toBe(`${'😀'.repeat(499)}…`);
});

test('a comment is counted on its feedback alone, and a deleted one no longer', () => {
  const counts = ({ heads }: Standing) => Object.fromEntries(heads.map(({ id, comments }) => [id, comments]));
  const commented = withComment(after(aFeedback(), aFeedback({ id: 'f2' })), 'f2', 1);
  expect(counts(commented)).toEqual({ f1: 0, f2: 1 });
  expect(counts(withComment(commented, 'f2', -1))).toEqual({ f1: 0, f2: 0 });
});

test('what came from another issue or project says so, and what came from the item itself does not', () => {
  expect(after(aFeedback({ sourceIssue: '77', project: 'Q' }))).toMatchObject({ heads: [{ source: '77', project: 'Q' }], voices: [{ source: '77', project: 'Q' }] });
  const own = after(aFeedback({ sourceIssue: '1' }));
  expect(own.heads).toMatchObject([{ source: null, project: 'P' }]);
  expect(own.voices).toEqual([{ customer: 'acme', day: '2026-10-01', importance: 2, feedback: 'f1' }]);
});
