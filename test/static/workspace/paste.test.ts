import fc from 'fast-check';
import type { Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import type { ItemRow } from '../../../static/workspace/prioritise/arrange-rows';
import { columnsOf, type ColumnId } from '../../../static/workspace/prioritise/columns';
import { cellValue } from '../../../static/workspace/prioritise/exchange/cell-value';
import { readAnswer } from '../../../static/workspace/prioritise/exchange/read-answer';
import { answerWords } from '../../../static/workspace/prioritise/figure-words';
import { planPaste } from '../../../static/workspace/prioritise/selection/plan-paste';
import { readTsv, writeTsv } from '../../../static/workspace/prioritise/selection/tsv';
import { anItem, shown, TERMS } from './some-items';

const columns = columnsOf(TERMS, 1440);
const from = (id: ColumnId) => columns.slice(columns.findIndex((column) => column.id === id));
const rowOf = (item: Item, at: number): ItemRow => ({ kind: 'item', id: item.id, group: 'ranked', place: at + 1, shown: shown(item) });
const rows = ['1', '2', '3'].map((id, at) => rowOf(anItem({ id, impact: 50 }), at));
const said = (plan: ReturnType<typeof planPaste>) => plan.wanted.map(({ issue, change }) => [issue, change.kind === 'answers' && Object.entries(change.answers).map(([key, answer]) => [key, answer?.likely])]);

const cellText = fc.oneof(fc.string(), fc.constantFrom('', '"', '""', 'a"b', 'tab\there', 'line\nend', '\r\n', '=1+1', '“x”'));

test('what is written as TSV is read the same', () => {
  const block = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(fc.property(block, (cells) => {
    fc.pre(cells.length > 1 || cells[0]!.length > 1 || cells[0]![0] !== '');
    const last = cells.at(-1)!;
    fc.pre(last.length > 1 || last[0] !== '');
    expect(readTsv(writeTsv(cells))).toEqual(cells);
  }));
});

test('a spreadsheet ends its last row with a line end', () => {
  expect(readTsv('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
  expect(readTsv('M\nL\n')).toEqual([['M'], ['L']]);
});

test('pasting what was copied changes nothing', () => {
  const figure = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
  const items = fc.array(fc.record({ impact: fc.option(figure), fit: fc.option(figure), effort: fc.option(figure.map((weeks) => weeks + 0.01)), customers: fc.nat(9) }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(items, fc.nat(columns.length - 1), (some, left) => {
    const team = (likely: number | null) => (likely === null ? undefined : { low: likely, likely, high: likely, n: 2 });
    const list = some.map(({ impact, fit, effort, customers }, at) => {
      const criteria = Object.fromEntries(Object.entries({ impact: team(impact), fit: team(fit) }).filter(([, each]) => each)) as Item['figures']['criteria'];
      return rowOf(anItem({ id: `${at}`, figures: { criteria, effort: team(effort) ?? null, customers } }), at);
    });
    const here = columns.slice(left).filter(({ id }) => id !== 'menu');
    const copied = writeTsv(list.map((row) => here.map(({ id }) => String(cellValue(id, row, TERMS) ?? ''))));
    expect(planPaste(readTsv(copied), list, here, TERMS, [])).toEqual({ wanted: [], cells: 0, left: [] });
  }));
});

test('a block goes into the rows and columns from the active cell on; one edit an item', () => {
  const plan = planPaste([['75', '', '100', 'Complaints'], ['', '', 'loosely', '']], rows, from('criterion:impact'), TERMS, []);
  expect(said(plan)).toEqual([['1', [['impact', 75], ['fit', 100], ['urgency', 50]]], ['2', [['fit', 25]]]]);
  expect([plan.cells, plan.left]).toEqual([4, []]);
});

test('what a cell cannot take is named, and the rest goes in', () => {
  const plan = planPaste([['abc'], ['6'], ['xl'], ['2'], ['3']], rows, from('effort'), TERMS, []);
  expect(said(plan)).toEqual([['2', [['effort', 6]]], ['3', [['effort', 26]]]]);
  expect([plan.cells, plan.left]).toEqual([5, ['row A-1, “abc” is no effort', '2 cells stand beyond the list']]);
});

test('a computed or counted column takes nothing', () => {
  expect(planPaste([['99']], rows, from('value'), TERMS, []).left).toEqual(['row A-1, Value is not typed in']);
  expect(planPaste([['99']], rows, from('criterion:reach'), TERMS, []).left).toEqual(['row A-1, Reach is counted from feedback']);
});

test.each([
  ['effort', '6', 6], ['effort', '2,5', 2.5], ['effort', ' m ', 6], ['effort', 'M 6 pw', 6], ['effort', '12 pw', 12], ['effort', 'XL', 26], ['effort', 'M 7 pw', null], ['effort', '0', null], ['effort', '-3', null], ['effort', 'abc', null], ['effort', '1e3', null],
  ['impact', '0', 0], ['impact', '62,5', 62.5], ['impact', '101', null], ['impact', '-1', null], ['impact', 'ENDS a serious  pain', 75], ['impact', "They'd not notice", 0], ['impact', 'Decides', 100], ['impact', 'Loosely', null],
] as const)('%s “%s” is %s', (key, text, likely) => {
  expect(readAnswer(DEFAULT_MODEL, key, text)).toBe(likely);
});

test('every answer is read back from the words it is shown by', () => {
  for (const likely of [0, 25, 50, 75, 100]) expect(readAnswer(DEFAULT_MODEL, 'urgency', answerWords(DEFAULT_MODEL, 'urgency', likely))).toBe(likely);
  for (const weeks of [2, 6, 13, 26, 0.5, 9.5]) expect(readAnswer(DEFAULT_MODEL, 'effort', answerWords(DEFAULT_MODEL, 'effort', weeks))).toBe(weeks);
});

test('a criterion that roles keep the reader from takes nothing, the rest of the block is taken', () => {
  const plan = planPaste([['75', '', '100']], rows, from('criterion:impact'), TERMS, ['impact']);
  expect(plan.left).toEqual(['row A-1, Impact is kept to roles that you do not hold']);
  expect(plan.wanted).toMatchObject([{ change: { answers: { fit: { likely: 100 } } } }]);
});
