import type { JiraIssue } from '../../../../src/jira/read-issue';
import { newsOf, withNews } from '../../../../static/workspace/prioritise/reading/jira-news';
import { anItem } from '../some-items';

const item = anItem({ id: '1', impact: 75 });
const items = new Map([[item.id, item]]);
const issue = (facts: Partial<JiraIssue>): JiraIssue => ({ ...item, stored: undefined, fields: {}, ...facts });

test('an issue that is as the page shows it is no news', () => {
  expect(newsOf([issue({})], items).size).toBe(0);
});

test('a status or a summary that changed is news, and so is an issue that the page does not have', () => {
  const done = { name: 'Done', category: 'done' as const };
  expect(newsOf([issue({ status: done })], items).get('1')?.kind).toBe('status');
  expect(newsOf([issue({ summary: 'Renamed' })], items).get('1')?.kind).toBe('facts');
  expect(newsOf([issue({ id: '2' })], items).get('2')?.kind).toBe('new');
  expect(newsOf([issue({ id: '2', status: done })], items).size).toBe(0);
});

test('taking the news in changes what Jira says and keeps what people said', () => {
  const news = newsOf([issue({ summary: 'Renamed' }), issue({ id: '2' })], items);
  expect(withNews(items, news)).toEqual([{ ...item, summary: 'Renamed' }]);
});
