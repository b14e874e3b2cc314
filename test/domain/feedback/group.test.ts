import fc from 'fast-check';
import type { Feedback, FeedbackLink } from '../../../src/domain/feedback/feedback';
import { issuesOf, linksOf, merged, unmerged } from '../../../src/domain/feedback/group';
import type { Importance } from '../../../src/domain/feedback/voice';
import { aFeedback } from '../../support/feedback';

const link = (issue: string, importance: Importance): FeedbackLink => ({ issue, importance });
const someLinks = fc.uniqueArray(fc.record({ issue: fc.constantFrom('1', '2', '3', '4'), importance: fc.constantFrom<Importance>(0, 1, 2, 3) }), { selector: ({ issue }) => issue });

test('one that stands alone speaks for what it is linked to', () => {
  const alone = aFeedback({ links: [link('1', 3)] });
  expect(linksOf(alone, [alone])).toEqual([link('1', 3)]);
});

test('each of a group speaks for what any of them is linked to; its own importance holds', () => {
  const one = aFeedback({ id: 'one', links: [link('1', 3), link('2', 0)] });
  const other = aFeedback({ id: 'other', links: [link('2', 2)] });
  expect(linksOf(one, [one, other])).toEqual([link('1', 3), link('2', 0)]);
  expect(linksOf(other, [one, other])).toEqual([link('2', 2), link('1', 3)]);
});

test('without an importance of its own the greatest in the group holds', () => {
  const three = [aFeedback({ id: 'a', links: [link('1', 1)] }), aFeedback({ id: 'b', links: [link('1', 2)] }), aFeedback({ id: 'c' })];
  expect(linksOf(three[2]!, three)).toEqual([link('1', 2)]);
});

test('merge, then unmerge, is the identity', () => {
  fc.assert(
    fc.property(someLinks, someLinks, fc.array(fc.uuid(), { maxLength: 3 }), (links, others, known) => {
      const one = aFeedback({ id: 'one', links });
      const other = aFeedback({ id: 'other', links: others, merged: known });
      const [joined, joinedBy] = merged(one, other);
      expect(unmerged(joined, joinedBy)).toEqual([one, other]);
    }),
  );
});

test('all of a group speak for the same issues, and a further feedback takes none away', () => {
  fc.assert(
    fc.property(fc.array(someLinks, { minLength: 1, maxLength: 4 }), someLinks, (all, more) => {
      const group = all.map((links, i): Feedback => aFeedback({ id: `f${i}`, links }));
      const larger = [...group, aFeedback({ id: 'more', links: more })];
      for (const feedback of group) {
        const issues = linksOf(feedback, group).map(({ issue }) => issue);
        expect(issues.sort()).toEqual(issuesOf(group).sort());
        const then = new Map(linksOf(feedback, larger).map(({ issue, importance }) => [issue, importance]));
        for (const { issue, importance } of linksOf(feedback, group)) expect(then.get(issue)).toBeGreaterThanOrEqual(importance);
      }
    }),
  );
});
