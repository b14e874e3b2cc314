import type { StatusChange } from '../../../../src/domain/value/steps';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import { readChangesOfStatus } from '../../../../static/workspace/value/reading/read-changes-of-status';
import { readValue, type Progress, type ValueWorld } from '../../../../static/workspace/value/reading/read-value';
import type { CachedIssues } from '../../../../static/workspace/value/reading/value-cache';

const NOW = Date.UTC(2026, 10, 23, 12) / 1000;
const QUESTION = { scope: 'project = 1', model: 1, from: '2025-11-23' };
const CHANGE: StatusChange = { at: NOW - 1000, from: '1', to: '3' };

const issue = (id: string, updated: string): JiraIssue => ({
  id,
  key: `P-${id}`,
  projectId: '1',
  summary: `About ${id}`,
  status: { name: 'Open', category: 'new' },
  type: { id: '1', name: 'Epic' },
  stored: undefined,
  fields: { created: '2024-01-01T00:00:00.000+0000', updated, issuetype: { hierarchyLevel: 1 } },
});
const ISSUES: Record<string, JiraIssue> = { 1: issue('1', '2026-11-01T00:00:00.000+0000'), 2: issue('2', '2025-01-01T00:00:00.000+0000'), 3: issue('3', '2026-06-01T00:00:00.000+0000') };

/** A world of three issues that writes down what it is asked for. */
function aWorld(kept: CachedIssues | null = null, touched: string[] = []) {
  const asked = { issues: [] as string[], histories: [] as string[], saved: null as CachedIssues | null };
  const world: ValueWorld = {
    readIds: async (jql) => (jql.includes('updated') ? touched : ['3', '1', '2']),
    fetchIssues: async (ids, take) => {
      asked.issues.push(...ids);
      take(ids.map((id) => ISSUES[id]!));
    },
    readChangesOfStatus: async (ids, take) => {
      asked.histories.push(...ids);
      take(new Map(ids.map((id) => [id, [CHANGE]])), ids.length);
    },
    readMeanings: async () => new Map([['1', 'new']]),
    cache: { load: async () => kept, save: async (list) => void (asked.saved = list) },
    now: () => NOW,
  };
  return { asked, world };
}

const read = (world: ValueWorld, tell: (progress: Progress) => void = () => undefined, going = () => true) => readValue(world, QUESTION, tell, going);

test('all issues are read in Jira’s own order, and the histories of those that changed in the period', async () => {
  const { asked, world } = aWorld();
  const source = await read(world);
  expect(source!.issues.map(({ id, changes }) => [id, changes?.length ?? null])).toEqual([['3', 1], ['1', 1], ['2', null]]);
  expect(asked.histories.sort()).toEqual(['1', '3']);
  expect(asked.saved!.issues).toEqual(source!.issues);
});

test('of a list kept today only what has changed in Jira since is read again', async () => {
  const first = aWorld();
  await read(first.world);
  const { asked, world } = aWorld(first.asked.saved, ['1']);
  const source = await read(world);
  expect(asked.issues).toEqual(['1']);
  expect(source!.issues.map(({ id }) => id)).toEqual(['3', '1', '2']);
});

test.each([['of another day', { day: '2026-11-22' }], ['for another model', { model: 2 }], ['of another question', { scope: 'project = 2' }]])('a list kept %s is not used', async (_why, other) => {
  const first = aWorld();
  await read(first.world);
  const { asked, world } = aWorld({ ...first.asked.saved!, ...other });
  await read(world);
  expect(asked.issues).toEqual(['3', '1', '2']);
});

test('it says how far it is, issues first', async () => {
  const told: Progress[] = [];
  await read(aWorld().world, (progress) => told.push(progress));
  expect(told).toEqual([{ of: 'items', read: 0, total: 3 }, { of: 'items', read: 3, total: 3 }, { of: 'histories', read: 2, total: 2 }]);
});

test('when it is stopped nothing is answered and nothing is kept', async () => {
  const { asked, world } = aWorld();
  expect(await read(world, undefined, () => false)).toBeNull();
  expect(asked.saved).toBeNull();
});

test('a project without types to rank has nothing to read', async () => {
  const { asked, world } = aWorld();
  expect(await readValue(world, { ...QUESTION, scope: '' }, () => undefined, () => true)).toMatchObject({ issues: [], meanings: new Map() });
  expect(asked.issues).toEqual([]);
});

test('histories are asked for a thousand issues at once, page by page, and joined', async () => {
  const bodies: { issueIdsOrKeys: string[]; nextPageToken?: string }[] = [];
  const page = (id: string, at: number) => ({ issueChangeLogs: [{ issueId: id, changeHistories: [{ created: at, items: [{ fieldId: 'status', from: '1', to: '3' }] }] }] });
  const ask = (_path: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as (typeof bodies)[number];
    bodies.push(body);
    const [id] = body.issueIdsOrKeys as [string];
    const json = id === '1' && !body.nextPageToken ? { ...page(id, 1), nextPageToken: 'more' } : page(id, 2);
    return Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => Promise.resolve(json) });
  };
  const taken: [string, number][] = [];
  const ids = Array.from({ length: 1500 }, (_, at) => String(at + 1));
  await readChangesOfStatus({ ask, wait: () => Promise.resolve(), random: () => 0 }, ids, (changes, issues) => taken.push(...[...changes].map(([id, its]) => [`${id} of ${issues}`, its.length] as [string, number])), () => true);
  expect(bodies.map(({ issueIdsOrKeys }) => issueIdsOrKeys.length).sort()).toEqual([1000, 1000, 500]);
  expect(taken.sort()).toEqual([['1 of 1000', 2], ['1001 of 500', 1]]);
});
