import { readTicket, ticketFields } from '../../src/jira/read-ticket';
import { textOfAdf } from '../../src/jira/text-of-adf';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

const given = (fields: object) => ({
  id: '7',
  fields: { project: { id: '2' }, summary: 'Gates', created: '2026-01-02T23:30:00.000-0200', reporter: { accountId: 'a1', displayName: 'Ann' }, issuelinks: [], ...fields },
});

test('a document is its words, one line a block', () => {
  const document = { type: 'doc', content: [paragraph(text('Gates'), text(' stay')), paragraph({ type: 'mention', attrs: { text: '@ann' } }, { type: 'hardBreak' }, text('shut'))] };
  expect(textOfAdf(document)).toBe('Gates stay\n@ann\nshut');
  expect([textOfAdf(null), textOfAdf('plain'), textOfAdf(7)]).toEqual(['', 'plain', '']);
});

test('the day is that of UTC, and a link counts once in either direction', () => {
  const links = [{ outwardIssue: { id: '1' } }, { inwardIssue: { id: '1' } }, { inwardIssue: { id: '2' } }];
  expect(readTicket(given({ issuelinks: links }), null)).toMatchObject({ day: '2026-01-03', author: 'a1', names: ['1', '2'], customer: { externalId: 'jira:a1', name: 'Ann' } });
});

/** What a field may hold, and whom it names. */
const FIELDS: [what: string, value: unknown, customer: unknown][] = [
  ['a text', ' Acme  Ltd ', { name: 'Acme Ltd' }],
  ['an option', { id: '1', value: 'Acme' }, { name: 'Acme' }],
  ['an organisation', [{ id: '1', name: 'Acme' }, { id: '2', name: 'Beta' }], { name: 'Acme' }],
  ['a person', { accountId: 'b2', displayName: 'Bob' }, { externalId: 'jira:b2', name: 'Bob' }],
  ['nothing', null, null],
  ['an empty text', '  ', null],
  ['an empty list', [], null],
  ['something else', { colour: 'blue' }, null],
];

test.each(FIELDS)('a field that holds %s', (_what, value, customer) => {
  expect(readTicket(given({ customfield_1: value }), 'customfield_1').customer).toEqual(customer);
});

test('without a reporter nobody asks', () => {
  expect(readTicket(given({ reporter: null }), null)).toMatchObject({ customer: null, author: '' });
});

test('the chosen field is asked for', () => {
  expect(ticketFields('customfield_1')).toContain('customfield_1');
});
