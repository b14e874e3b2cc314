import fc from 'fast-check';
import { ticketWords, type Ticket } from '../../../src/domain/feedback/ticket';
import { withTickets, type TicketStored } from '../../../src/domain/feedback/ticket-count';
import { estimateTickets } from '../../../src/domain/feedback/ticket-estimate';
import { feedbackOfTicket } from '../../../src/domain/feedback/ticket-feedback';
import { leftOf } from '../../../src/domain/feedback/ticket-left';
import { conditionOf, jqlOfPlace, placeWithin, withoutOrder } from '../../../src/domain/feedback/ticket-source';
import { withdrawn } from '../../../src/domain/feedback/withdraw';

const TICKET: Ticket = { id: '7', projectId: '2', customer: { name: 'Acme' }, words: 'Gates stay shut', day: '2026-01-02', at: 1_767_312_000, author: 'ann', names: ['1'] };
const OWNER = { id: 'f7', project: '1', customer: { id: 'c1', name: 'Acme' } };

test('words are the summary and the description, never more than 5,000 characters', () => {
  expect(ticketWords('Gates', '  stay shut ')).toBe('Gates\n\nstay shut');
  expect(ticketWords('Gates', '')).toBe('Gates');
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), (text) => [...ticketWords('a', text)].length <= 5000));
  expect(ticketWords('a', '😀'.repeat(5000)).endsWith('😀…')).toBe(true);
});

test('a ticket that says what it said is the very same feedback', () => {
  const first = feedbackOfTicket(TICKET, OWNER, [], null);
  expect(first).toMatchObject({ source: 'ticket', sourceIssue: '7', words: 'Gates stay shut', day: '2026-01-02', author: 'ann', customer: 'c1' });
  expect(feedbackOfTicket(TICKET, OWNER, [], first)).toBe(first);
});

test('a customer who was renamed keeps the new name', () => {
  const first = { ...feedbackOfTicket(TICKET, OWNER, [], null), customerName: 'Acme Ltd' };
  expect(feedbackOfTicket({ ...TICKET, words: 'More' }, OWNER, [], first)).toMatchObject({ words: 'More', customerName: 'Acme Ltd' });
});

test('a deleted ticket says nothing and speaks for nothing; one that comes back says it again', () => {
  const first = feedbackOfTicket(TICKET, OWNER, [{ issue: '1', importance: 2, named: true }], null);
  expect(withdrawn(first)).toMatchObject({ gone: true, words: '', links: [] });
  expect(feedbackOfTicket(TICKET, OWNER, [], withdrawn(first))).toMatchObject({ gone: false, words: 'Gates stay shut' });
});

test('law: the counts add up to all tickets, twice', () => {
  const one = fc.record({ stored: fc.constantFrom<TicketStored>('added', 'changed', 'same', 'refused'), links: fc.nat(5), names: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(fc.array(one)), (pages) => {
      const counts = pages.reduce(withTickets, {});
      const { added, changed, same, refused, linked, unlinked, nameless } = withTickets(counts, []);
      const all = pages.flat().length;
      expect([added + changed + same + refused, linked + unlinked + nameless]).toEqual([all, all]);
    }),
  );
});

test('what is left of a ticket is one entry a reason', () => {
  expect(leftOf('7', [], [])).toEqual([{ ticket: '7', why: 'no link', names: [] }]);
  expect(leftOf('7', ['1'], [])).toEqual([]);
  const left = [{ issue: '1', why: 'not to be seen' as const }, { issue: '2', why: 'not an item' as const }, { issue: '3', why: 'not to be seen' as const }];
  expect(leftOf('7', ['1', '2', '3'], left)).toEqual([
    { ticket: '7', why: 'not to be seen', names: ['1', '3'] },
    { ticket: '7', why: 'not an item', names: ['2'] },
  ]);
});

const ORDERS: [jql: string, bare: string][] = [
  ['project = HELP ORDER BY created', 'project = HELP'],
  ['project = HELP order  by created, key DESC', 'project = HELP'],
  ['summary ~ "order by phone"', 'summary ~ "order by phone"'],
  ["summary ~ 'order by \\' phone' ORDER BY key", "summary ~ 'order by \\' phone'"],
  ['project = HELP', 'project = HELP'],
];

test.each(ORDERS)('%s without its order is %s', (jql, bare) => {
  expect(withoutOrder(jql)).toBe(bare);
});

test('a JQL is one condition inside its projects, and stays one when more is asked of it', () => {
  const place = { jql: 'a = 1 OR b = 2 ORDER BY key', within: ['20002', '20003'] };
  expect(jqlOfPlace(place, 30)).toBe('project in (20002, 20003) AND (a = 1 OR b = 2) AND updated >= -30m');
  expect(conditionOf({ project: '20002', key: 'HELP' })).toBe('project = 20002');
});

test('a place whose projects are all gone is none', () => {
  const place = { jql: 'a = 1', within: ['2', '3'] };
  expect(placeWithin(place, (project) => project === '3')).toEqual({ jql: 'a = 1', within: ['3'] });
  expect([placeWithin(place, () => false), placeWithin({ project: '2', key: 'HELP' }, () => false)]).toEqual([null, null]);
});

test('an estimate grows with the tickets and with what they name, and is nothing for none', () => {
  const sample = { tickets: 100, names: 20, links: 10, bytes: 100_000 };
  const few = estimateTickets(1000, sample);
  const many = estimateTickets(10_000, sample);
  expect(many.minutes / few.minutes).toBeCloseTo(10);
  expect(many.dollars / few.dollars).toBeCloseTo(10);
  expect(estimateTickets(1000, { ...sample, links: 100 }).points).toBeGreaterThan(few.points);
  expect(estimateTickets(0, { tickets: 0, names: 0, links: 0, bytes: 0 })).toMatchObject({ tickets: 0, minutes: 0, dollars: 0 });
});
