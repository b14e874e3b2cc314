import { hearOfItem } from '../../src/background/hear-of-item';

async function heard(eventType: string, items: object[]): Promise<string[]> {
  const owed: string[] = [];
  const event = { eventType, issue: { id: '5', key: 'HAR-5', fields: { project: { id: 20001 } } }, changelog: { id: '1', items } };
  await hearOfItem({ functions: { owe: async (project) => void owed.push(project) } }, event);
  return owed;
}

test.each<[what: string, owed: string[], eventType: string, items: object[]]>([
  ['is done', ['20001'], 'avi:jira:updated:issue', [{ field: 'status', from: '1', to: '3' }]],
  ['is of another type', ['20001'], 'avi:jira:updated:issue', [{ field: 'issuetype', from: '1', to: '3' }]],
  ['is hidden', ['20001'], 'avi:jira:updated:issue', [{ field: 'security', from: null, to: '3' }]],
  ['is deleted', ['20001'], 'avi:jira:deleted:issue', []],
  ['is moved', ['20001', '20002'], 'avi:jira:updated:issue', [{ field: 'project', from: '20002', to: '20001' }]],
  ['is reworded', [], 'avi:jira:updated:issue', [{ field: 'summary', from: null, to: null }]],
  ['is new', [], 'avi:jira:created:issue', []],
  ['is commented', [], 'avi:jira:updated:issue', [{ field: 'Comment' }]],
])('an item that %s is owed in %j', async (_what, owed, eventType, items) => {
  expect(await heard(eventType, items)).toEqual(owed);
});

test('an event of another form is passed over', async () => {
  await hearOfItem({ functions: { owe: () => Promise.reject(new Error('owed')) } }, { eventType: 'avi:jira:deleted:project', project: { id: 1 } });
});
