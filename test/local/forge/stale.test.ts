import { openScriptApp, type ScriptApp } from './open-script-app';

let app: ScriptApp;
beforeEach(() => (app = openScriptApp()));
afterEach(() => app.host.close());

/** The site's clock, moved by so many milliseconds. */
const later = (ms: number) => (app.jira.clock.now += ms);

describe('a query of the store that lags', () => {
  const query = async () => {
    const [answer] = await app.run([{ kvs: 'query', body: { limit: 10 } }]);
    return (answer?.body as { data: { key: string; value: unknown }[] }).data.map(({ key, value }) => `${key}=${String(value)}`);
  };
  const write = (kvs: string, body: object) => app.run([{ kvs, body }]);

  test('sees the store as it was, while get sees it as it is', async () => {
    await write('set', { key: 'a', value: 'old' });
    await write('set', { key: 'b', value: 1 });
    later(60_000);
    await write('set', { key: 'a', value: 'new' });
    await write('set', { key: 'c', value: 1 });
    await write('delete', { key: 'b' });
    app.faults.add({ target: 'query', lagMs: 5000 });
    expect(await query()).toEqual(['a=old', 'b=1']);
    expect((await app.run([{ kvs: 'get', body: { key: 'a' } }]))[0]?.body).toEqual({ key: 'a', value: 'new' });
    later(5001);
    expect(await query()).toEqual(['a=new', 'c=1']);
  });

  test('may see a record, and the next time not', async () => {
    later(60_000);
    await write('set', { key: 'a', value: 1 });
    app.faults.add({ target: 'query', lagMs: 5000, every: 2 });
    expect([await query(), await query(), await query()]).toEqual([[], ['a=1'], []]);
  });
});

describe('a search of Jira that lags', () => {
  const found = async (jql: string) => {
    const [answer] = await app.run([{ jira: 'POST /rest/api/3/search/jql', body: { jql, fields: ['summary'] } }]);
    return (answer?.body as { issues: { fields: { summary: string } }[] }).issues.map(({ fields }) => fields.summary);
  };
  const create = (summary: string) => app.jira.ask('team', 'POST', 'issue', { fields: { project: { key: 'HAR' }, issuetype: { name: 'Epic' }, summary } });

  test('does not find a new issue yet, finds one by its old field, and shows the old value', async () => {
    later(60_000);
    await create('Made now');
    await app.jira.ask('team', 'PUT', 'issue/HAR-1', { fields: { summary: 'Renamed' } });
    app.faults.add({ target: 'search', lagMs: 5000 });
    expect(await found('project = HAR ORDER BY key')).toEqual(['Epic number 1']);
    expect(await found('summary ~ Epic')).toEqual(['Epic number 1']);
    expect(await found('summary ~ Renamed')).toEqual([]);
    const [read] = await app.run([{ jira: 'GET /rest/api/3/issue/HAR-1?fields=summary' }]);
    expect(read?.body).toMatchObject({ fields: { summary: 'Renamed' } });
    later(5001);
    expect(await found('project = HAR ORDER BY key')).toEqual(['Renamed', 'Made now']);
  });

  test('sees those issues that it reconciles as they were written last', async () => {
    later(60_000);
    await create('Made now');
    await app.jira.ask('team', 'PUT', 'issue/HAR-1', { fields: { summary: 'Renamed' } });
    app.faults.add({ target: 'search', lagMs: 5000 });
    const [answer] = await app.run([{ jira: 'POST /rest/api/3/search/jql', body: { jql: 'project = HAR', fields: ['summary'], reconcileIssues: [200010001] } }]);
    expect(answer?.body).toMatchObject({ issues: [{ fields: { summary: 'Renamed' } }] });
  });

  test('may find a new issue, and the next time not', async () => {
    later(60_000);
    await create('Made now');
    app.faults.add({ target: 'search', lagMs: 5000, every: 2, skip: 1 });
    expect([await found('summary ~ Made'), await found('summary ~ Made'), await found('summary ~ Made')]).toEqual([['Made now'], [], ['Made now']]);
  });
});
