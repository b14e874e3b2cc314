import type { Item } from '../../../../src/contract';
import { exactly } from '../../../../src/domain/figure';
import { modelOf, FIRST_VERSION } from '../../../../src/domain/settings/settings';
import { project } from '../../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import { CallFailed } from '../../../../static/kit/call-failed';
import { checkFigures, type CheckWorld } from '../../../../static/workspace/value/reading/check-figures';
import type { ReadIssue } from '../../../../static/workspace/value/reading/read-issue';
import type { ValueSource } from '../../../../static/workspace/value/reading/read-value';
import { shownItems } from '../../../../static/workspace/value/shown-item';

const NOW = Date.UTC(2026, 10, 23, 12) / 1000;
const QUESTION = { scope: 'project = 1', model: 1, from: '2025-11-23' };
const MODEL = modelOf(FIRST_VERSION);
const NOTHING = project(emptyStanding('', '1'), MODEL, '2026-11-23');
const figuresOf = (impact: number | null) => (impact === null ? NOTHING : { ...NOTHING, version: 1, criteria: { ...NOTHING.criteria, impact: { ...exactly(impact), n: 1 } } });

/** An issue whose property says so; null where it has none. */
const issue = (id: string, impact: number | null, said: Partial<ReadIssue> = {}): ReadIssue => ({
  id,
  key: `P-${id}`,
  summary: `About ${id}`,
  status: { name: 'Open', category: 'new' },
  type: { id: '1', name: 'Epic' },
  createdAt: NOW - 9_000_000,
  updatedAt: NOW - 9_000_000,
  level: 1,
  figures: impact === null ? null : figuresOf(impact),
  changes: null,
  ...said,
});
const sourceOf = (...issues: ReadIssue[]): ValueSource => ({ issues, readAt: NOW, meanings: new Map(), said: new Map(), saidAt: 0 });
const item = (id: string, impact: number | null, version = 1) => ({ id, figures: figuresOf(impact), version }) as Item;

/** An app that says these pages of what changed, and of the other items this. A page that is null fails. */
function anApp(pages: (Item[] | null)[], others: Item[] = []) {
  const asked: { since: number; known: Record<string, number> }[] = [];
  const checked: string[][] = [];
  const world: CheckWorld = {
    async changedSince(since, known, after = '0') {
      asked.push({ since, known });
      const items = pages[Number(after)];
      if (!items) throw new CallFailed({ code: 'store-failed' });
      return { items, at: NOW + Number(after), ...(Number(after) + 1 < pages.length ? { next: String(Number(after) + 1) } : {}) };
    },
    async checkItems(issues) {
      checked.push(issues);
      return others.filter(({ id }) => issues.includes(id));
    },
    cache: { load: async () => null, save: async () => undefined },
  };
  return { world, asked, checked };
}

const check = async (world: CheckWorld, source: ValueSource, tell: Parameters<typeof checkFigures>[3] = () => undefined) => (await checkFigures(world, QUESTION, source, tell, () => true))!;
const valuesOf = (source: ValueSource) => shownItems(source, MODEL).map(({ value, checked }) => [value, checked]);
const [low, high] = shownItems(sourceOf(issue('1', 20), issue('2', 90)), MODEL).map(({ value }) => value) as [number, number];

test('a forged property does not reach the page: the value is that of what people said', async () => {
  const { source, trouble } = await check(anApp([[item('1', 20)]]).world, sourceOf(issue('1', 90)));
  expect(low).toBeLessThan(high);
  expect(valuesOf(source)).toEqual([[low, true]]);
  expect(trouble).toBeNull();
});

test('a forged property on a work item of which nobody has spoken is no value: the app is asked for it by its id', async () => {
  const { world, checked } = anApp([[]], [item('2', null, 0)]);
  const { source } = await check(world, sourceOf(issue('1', null), issue('2', 90)));
  expect(checked).toEqual([['2']]);
  expect(valuesOf(source)).toEqual([[null, true], [null, true]]);
});

test('a rated work item whose figures never reached Jira counts with its value', async () => {
  const { source } = await check(anApp([[item('1', 90)]]).world, sourceOf(issue('1', null)));
  expect(valuesOf(source)).toEqual([[high, true]]);
});

test('figures of an older version of the settings in Jira give way to those of the present one', async () => {
  const { source } = await check(anApp([[item('1', 90)]]).world, sourceOf(issue('1', 20, { figures: { ...figuresOf(20), model: 0 } })));
  expect(valuesOf(source)).toEqual([[high, true]]);
});

test('all pages are read, and it says how many are checked', async () => {
  const told: [number, number][] = [];
  const { world } = anApp([[item('1', 20)], [item('2', 20)]]);
  await check(world, sourceOf(issue('1', 90), issue('2', 90)), ({ read, total }) => told.push([read, total]));
  expect(told).toEqual([[1, 2], [2, 2]]);
});

test('when a page fails, what was said until then holds, and the others are told not to be checked', async () => {
  const { source, trouble } = await check(anApp([[item('1', 20)], null]).world, sourceOf(issue('1', 90), issue('2', 90)));
  expect(trouble).toEqual({ code: 'store-failed' });
  expect(valuesOf(source)).toEqual([[low, true], [high, false]]);
  expect(source.saidAt).toBe(0);
});

test('the next time only what people said since is asked for, but for the versions at hand', async () => {
  const first = await check(anApp([[item('1', 20, 3)]]).world, sourceOf(issue('1', 90), issue('2', null)));
  const { world, asked, checked } = anApp([[item('2', 90)]]);
  const { source } = await check(world, first.source);
  expect(asked).toEqual([{ since: NOW, known: { 1: 3 } }]);
  expect(checked).toEqual([]);
  expect(valuesOf(source)).toEqual([[low, true], [high, true]]);
});

test('when it is stopped nothing is answered', async () => {
  expect(await checkFigures(anApp([[item('1', 20)]]).world, QUESTION, sourceOf(issue('1', 90)), () => undefined, () => false)).toBeNull();
});

test('a work item in progress that nobody touched in the period has stood there all the time, and is none without a history', () => {
  const begun = { status: { name: 'Building', category: 'indeterminate' } } as const;
  const [untouched, untold, told] = shownItems(sourceOf(issue('1', 20, begun), issue('2', 20, { ...begun, changes: [] }), issue('3', 20, { changes: [] })), MODEL);
  expect(untouched).toMatchObject({ told: true, steps: [{ category: 'indeterminate' }] });
  expect(untold).toMatchObject({ told: false });
  expect(told).toMatchObject({ told: true });
});
