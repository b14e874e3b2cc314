import fc from 'fast-check';
import { MOST_IN_A_GROUP } from '../../../src/domain/feedback/feedback';
import { linksOf, type Group } from '../../../src/domain/feedback/group';
import { stepToWithdraw } from '../../../src/domain/feedback/withdraw';
import { aFeedback } from '../../support/feedback';

const ISSUES = ['1', '2', '3', '4', '5'];
const links = fc.uniqueArray(fc.record({ issue: fc.constantFrom(...ISSUES), importance: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3) }), { selector: ({ issue }) => issue });
const groups = fc.array(links, { minLength: 1, maxLength: MOST_IN_A_GROUP }).map((own): Group => {
  const ids = own.map((_, at) => `f${at}`);
  return own.map((one, at) => aFeedback({ id: ids[at]!, links: one, mergedInto: at === 0 ? null : 'f0', merged: at === 0 ? ids.slice(1) : [] }));
});

/** All steps there are, the group that stood before each and the one that stands after the last. */
function withdrawnFrom(group: Group, ticket: string): Group[] {
  const steps = [group];
  for (let next = stepToWithdraw(group, ticket); next; next = stepToWithdraw(stillGrouped(next, ticket), ticket)) steps.push(next);
  return steps;
}

/** What the store finds to be the ticket's group after a step. */
function stillGrouped(group: Group, ticket: string): Group {
  const one = group.find(({ id }) => id === ticket)!;
  const root = group.find(({ id }) => id === (one.mergedInto ?? ticket))!;
  return [root, ...root.merged.map((id) => group.find((member) => member.id === id)!)];
}

test('law: whoever a ticket was merged with speaks for all that they spoke for, after each step', () => {
  fc.assert(
    fc.property(groups, fc.nat(), (group, pick) => {
      const ticket = group[pick % group.length]!.id;
      const spoken = new Map(group.map((one) => [one.id, linksOf(one, group)]));
      for (const step of withdrawnFrom(group, ticket)) {
        const live = step.filter(({ gone }) => !gone);
        for (const one of live) if (one.id !== ticket) expect(linksOf(one, live)).toEqual(spoken.get(one.id));
      }
    }),
  );
});

test('law: after three steps at most the ticket says nothing and stands alone', () => {
  fc.assert(
    fc.property(groups, fc.nat(), (group, pick) => {
      const ticket = group[pick % group.length]!.id;
      const steps = withdrawnFrom(group, ticket);
      expect(steps.length).toBeLessThanOrEqual(4);
      const after = new Map(steps.flat().map((one) => [one.id, one]));
      expect(after.get(ticket)).toMatchObject({ gone: true, words: '', links: [], mergedInto: null, merged: [] });
      expect([...after.values()].filter(({ mergedInto, merged }) => mergedInto === ticket || merged.includes(ticket))).toEqual([]);
    }),
  );
});
