import * as v from 'valibot';
import { HistoriesJson, readHistories } from '../../src/jira/read-histories';
import { readStatuses } from '../../src/jira/read-statuses';
import { readTime } from '../../src/jira/read-time';

const status = (from: string | null, to: string | null) => ({ field: 'status', fieldId: 'status', from, fromString: 'A', to, toString: 'B' });
const read = (json: unknown) => readHistories(v.parse(HistoriesJson, json));

test('a moment is read in each form in which Jira writes it', () => {
  const at = Date.UTC(2026, 7, 24, 11, 11, 52) / 1000;
  expect(readTime('2026-08-24T11:11:52.944+0000')).toBe(at);
  expect(readTime('2026-08-24T13:11:52.944+0200')).toBe(at);
  expect(readTime('2026-08-24T11:11:52.944Z')).toBe(at);
  expect(readTime(at)).toBe(at);
  expect(readTime(at * 1000)).toBe(at);
  for (const none of [null, undefined, '', 'yesterday', Number.NaN, {}]) expect(readTime(none)).toBeNull();
});

test('the changes of status of each issue are read, and no other change', () => {
  const page = {
    issueChangeLogs: [
      {
        issueId: '1',
        changeHistories: [
          { id: '9', created: 1_790_000_000, items: [status('1', '3'), { field: 'priority', fieldId: 'priority', from: '1', to: '2' }] },
          { id: '10', created: '2026-10-01T00:00:00.000+0000', items: [status('3', null)] },
        ],
      },
      { issueId: '2', changeHistories: [] },
    ],
    nextPageToken: null,
  };
  expect([...read(page)]).toEqual([
    ['1', [{ at: 1_790_000_000, from: '1', to: '3' }, { at: Date.UTC(2026, 9, 1) / 1000, from: '3', to: null }]],
    ['2', []],
  ]);
});

test('a change without a date or of another shape is left out, and does not spoil the page', () => {
  const page = { issueChangeLogs: [{ issueId: '1', changeHistories: [{ created: null, items: [status('1', '3')] }, { created: 5, items: [{ fieldId: 'status', from: 7 }, 'odd'] }] }] };
  expect([...read(page)]).toEqual([['1', []]]);
  expect([...read({})]).toEqual([]);
});

test('a status whose category is none of the three is not known', () => {
  const json = [
    { id: '1', name: 'Open', statusCategory: { key: 'new' } },
    { id: '2', name: 'Odd', statusCategory: { key: 'undefined' } },
    { id: '3', name: 'Bare' },
    { id: '6', name: 'Done', statusCategory: { key: 'done' } },
  ];
  expect([...readStatuses(json)]).toEqual([['1', 'new'], ['6', 'done']]);
  expect(readStatuses({ errorMessages: ['no'] }).size).toBe(0);
});
