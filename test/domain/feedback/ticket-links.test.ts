import fc from 'fast-check';
import { MOST_LINKS, type FeedbackLink } from '../../../src/domain/feedback/feedback';
import { ticketLinks, type Named } from '../../../src/domain/feedback/ticket-links';

const ALL_SEEN: Named = { projectOf: () => 'HAR', isTicket: () => false, ofGroup: [] };
const named = (issue: string): FeedbackLink => ({ issue, importance: 2, named: true });

const anIssue = fc.integer({ min: 1, max: 9 }).map(String);
const names = fc.uniqueArray(anIssue);
const linksBefore = fc.uniqueArray(
  fc.record({ issue: anIssue, importance: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3), byTicket: fc.boolean() }),
  { selector: ({ issue }) => issue, maxLength: MOST_LINKS },
).map((links) => links.map(({ byTicket, ...link }): FeedbackLink => (byTicket ? { ...link, named: true } : link)));

test('what a ticket names is linked as important', () => {
  expect(ticketLinks([], ['1', '2'], ALL_SEEN)).toEqual({ links: [named('1'), named('2')], left: [] });
});

test('a link that the ticket no longer names goes, one that a person made or weighed stays', () => {
  const before: FeedbackLink[] = [named('1'), { issue: '2', importance: 3, named: true }, { issue: '3', importance: 2 }];
  expect(ticketLinks(before, [], ALL_SEEN).links).toEqual(before.slice(1));
});

test('what is not to be seen, is a ticket itself, or comes after the fifth is left with its reason', () => {
  const facts: Named = { projectOf: (issue) => (issue === '1' ? undefined : 'HAR'), isTicket: (issue) => issue === '2', ofGroup: ['90', '91', '92', '93'] };
  expect(ticketLinks([], ['1', '2', '3', '4'], facts)).toEqual({
    links: [named('3')],
    left: [{ issue: '1', why: 'not to be seen' }, { issue: '2', why: 'not an item' }, { issue: '4', why: 'too many links' }],
  });
});

test('law: read again, a ticket that names the same changes nothing', () => {
  fc.assert(
    fc.property(linksBefore, names, (before, say) => {
      const once = ticketLinks(before, say, ALL_SEEN);
      expect(ticketLinks(once.links, say, ALL_SEEN)).toEqual(once);
    }),
  );
});

test('law: each name is linked or left, and no more than five are linked', () => {
  fc.assert(
    fc.property(linksBefore, names, (before, say) => {
      const { links, left } = ticketLinks(before, say, ALL_SEEN);
      expect(links.length).toBeLessThanOrEqual(MOST_LINKS);
      const told = [...links.map(({ issue }) => issue), ...left.map(({ issue }) => issue)];
      expect(new Set(told).size).toBe(told.length);
      expect(say.filter((issue) => !told.includes(issue))).toEqual([]);
    }),
  );
});
