import { anIssue } from '../../support/issues';
import { accountIdOf, openTestJira, type Who } from './open-test-jira';

interface Page {
  issueChangeLogs: { issueId: string; changeHistories: { id: string; created: string; items: { fieldId: string }[] }[] }[];
  nextPageToken?: string;
}

const item = (fieldId: string) => ({ field: fieldId, fieldId, fieldtype: 'jira', from: null, fromString: 'A', to: null, toString: 'B' });

/** An issue with a change for each hour of 5 January: of its status at the even ones, of its summary at all. */
function changed(number: number, hours: number[], fields: Record<string, unknown> = {}): object {
  const histories = hours.map((hour) => ({
    id: String(9000 + number * 100 + hour),
    author: { accountId: accountIdOf('team'), displayName: 'Team' },
    created: `2026-01-05T${String(hour).padStart(2, '0')}:00:00.000+0000`,
    items: [item('summary'), ...(hour % 2 === 0 ? [item('status')] : [])],
  }));
  return { ...anIssue({ number, fields }), changelog: { histories } };
}

const ISSUES = [
  changed(1, [4, 2]),
  changed(2, [3, 2]),
  changed(3, [1], { security: { id: '10100', name: 'Leaders only' } }),
  anIssue({ number: 4 }),
];
const KEYS = ['HAR-1', 'HAR-2', 'HAR-3', 'HAR-4', 'NONE-1'];

const fetchAs = (who: Who, body: object) => openTestJira({ issues: ISSUES }).ask<Page>(who, 'POST', 'changelog/bulkfetch', body);

const idsIn = ({ issueChangeLogs }: Page) => issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, ...changeHistories.map(({ id }) => id)]);

test('the oldest change comes first, of two at one moment that of the smaller issue id; issues without changes and missing ones are left out', async () => {
  const { body } = await fetchAs('team', { issueIdsOrKeys: KEYS });
  expect(idsIn(body)).toEqual([['200010001', '9102', '9104'], ['200010002', '9202', '9203']]);
  expect(body).not.toHaveProperty('nextPageToken');
  expect(body.issueChangeLogs[0]?.changeHistories[0]).toMatchObject({ author: { accountId: accountIdOf('team') }, created: '2026-01-05T02:00:00.000+0000' });
});

test('only issues that the caller may browse are told of', async () => {
  expect(idsIn((await fetchAs('admin', { issueIdsOrKeys: KEYS })).body).map(([issue]) => issue)).toContain('200010003');
  expect((await fetchAs('outsider', { issueIdsOrKeys: KEYS })).body).toEqual({ issueChangeLogs: [] });
});

test('with field ids, only the items of those fields are told, and only changes that have one', async () => {
  const { body } = await fetchAs('team', { issueIdsOrKeys: KEYS, fieldIds: ['status'] });
  expect(idsIn(body)).toEqual([['200010001', '9102', '9104'], ['200010002', '9202']]);
  expect(body.issueChangeLogs.flatMap(({ changeHistories }) => changeHistories.flatMap(({ items }) => items.map(({ fieldId }) => fieldId)))).toEqual(['status', 'status', 'status']);
});

test('pages follow each other by token and hold every change once', async () => {
  const jira = openTestJira({ issues: ISSUES });
  const pages: unknown[] = [];
  let token: string | undefined;
  do {
    const { body } = await jira.ask<Page>('team', 'POST', 'changelog/bulkfetch', { issueIdsOrKeys: KEYS, maxResults: 3, ...(token && { nextPageToken: token }) });
    pages.push(idsIn(body));
    token = body.nextPageToken;
  } while (token);
  expect(pages).toEqual([
    [['200010001', '9102'], ['200010002', '9202', '9203']],
    [['200010001', '9104']],
  ]);
});

test('a thousand issues may be asked for at once', async () => {
  const all = Array.from({ length: 1000 }, (_, at) => `HAR-${at + 1}`);
  expect(idsIn((await fetchAs('team', { issueIdsOrKeys: all })).body)).toHaveLength(2);
});

test.each([
  ['no issues', { issueIdsOrKeys: [] }],
  ['more than 1,000 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, at) => String(at)) }],
  ['more than ten fields', { issueIdsOrKeys: KEYS, fieldIds: Array.from({ length: 11 }, (_, at) => `f${at}`) }],
  ['a field named twice', { issueIdsOrKeys: KEYS, fieldIds: ['status', 'status'] }],
  ['pages of none', { issueIdsOrKeys: KEYS, maxResults: 0 }],
  ['pages of more than 10,000', { issueIdsOrKeys: KEYS, maxResults: 10_001 }],
  ['startAt', { issueIdsOrKeys: KEYS, startAt: 0 }],
  ['a token of its own making', { issueIdsOrKeys: KEYS, nextPageToken: 'next' }],
])('a request with %s is refused', async (_what, body) => {
  expect((await fetchAs('team', body)).status).toBe(400);
});
