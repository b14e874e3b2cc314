import fc from 'fast-check';
import type { Item } from '../../../src/contract';
import { answerOf } from '../../../src/domain/prioritise/answer-of';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import type { ItemRow } from '../../../static/workspace/prioritise/arrange-rows';
import { columnsOf } from '../../../static/workspace/prioritise/columns';
import { decodeFile } from '../../../static/workspace/prioritise/exchange/decode-file';
import { exportTable } from '../../../static/workspace/prioritise/exchange/export-table';
import { keepWrong } from '../../../static/workspace/prioritise/exchange/keep-wrong';
import { isKnownHead, readHeads, type LongHeads, type WideHeads } from '../../../static/workspace/prioritise/exchange/read-heads';
import { readRatings, type Entry } from '../../../static/workspace/prioritise/exchange/read-ratings';
import { readTable } from '../../../static/workspace/prioritise/exchange/read-table';
import { writeCsv } from '../../../static/workspace/prioritise/exchange/write-csv';
import { anItem, shown, TERMS } from './some-items';

const columns = columnsOf(TERMS, 1440).map(({ id }) => id);
const rowOf = (item: Item, at: number): ItemRow => ({ kind: 'item', id: item.id, group: 'ranked', place: at + 1, shown: shown(item) });
const here = (items: readonly Item[], closed: readonly string[] = []) => ({ model: DEFAULT_MODEL, closed, items: new Map(items.map((item) => [item.key, item])) });

/** What a file's text says to a list of these items. */
function read(text: string, ...items: Item[]): Entry[] {
  const { heads, rows } = readTable(text, (head) => isKnownHead(head, DEFAULT_MODEL));
  const found = readHeads(heads, DEFAULT_MODEL);
  if (found.form === 'refused') throw new Error(found.why);
  return readRatings(found, rows, here(items));
}
const says = (entries: Entry[]) => entries.map(({ row, state }) => [row, state.kind === 'wrong' ? state.why : state.kind === 'ready' ? state.said : state.kind]);

test('long rows with a range, with how sure, and with neither', () => {
  const text = 'Key,Criterion,Low,Likely,High,How sure\nA-1,Customer impact,60,75,90,\nA-1,Strategic fit,,50,,Guess\na-2,urgency,,Complaints,,\nA-2,Effort,,L,,sure';
  expect(says(read(text, anItem({ id: '1' }), anItem({ id: '2' })))).toEqual([
    [2, { low: 60, likely: 75, high: 90 }], [3, { likely: 50, sure: 'guess' }], [4, { likely: 50, sure: 'fairly' }], [5, { likely: 13, sure: 'sure' }],
  ]);
});

test('what is wrong is named with its row and the likely fix, and the rest is ready', () => {
  const text = [
    'Key;Criterion;Low;Likely;High;How sure', 'A-1;Urgency;90;75;60;', 'A-1600;Strategic fit;40;50;60;', 'A-1;Impat;;50;;', 'A-1;Weather;;50;;', 'A-1;Effort;;abc;;',
    'A-1;Strategic fit;;150;;', 'A-1;Customer impact;60;75;;', ';Urgency;;1;;', 'A-1;Reach;;50;;', 'A-2;Urgency;;25;;rather', 'A-2;Effort;;;;', 'A-2;Customer impact;;25;;', '', 'A-2;impact;;50;;',
  ].join('\r\n');
  expect(says(read(text, anItem({ id: '1' }), anItem({ id: '2' })))).toEqual([
    [2, 'Low above high: did you mean 60 · 75 · 90?'],
    [3, 'No such work item, or you may not see it'],
    [4, '“Impat” is not asked here: did you mean Customer impact?'],
    [5, '“Weather” is not asked here: Customer impact, Reach, Strategic fit, Urgency, and Effort are'],
    [6, '“abc” is no effort: person-weeks, or S, M, L, XL'],
    [7, '“150” is no answer to Strategic fit: a number from 0 to 100, or the words of a step'],
    [8, 'Low and high belong together: one of them is missing'],
    [9, 'The row names no work item'],
    [10, 'Reach is counted from feedback: a column Reason has to say why it is set aside'],
    [11, '“rather” is not Guess, Fairly or Sure'],
    [12, 'It says no figure'],
    [13, { likely: 25, sure: 'fairly' }],
    [15, 'Row 13 answers this already'],
  ]);
});

test('a reason sets feedback’s own count aside', () => {
  expect(says(read('Key,Criterion,Likely,Reason\nA-1,Reach,75,A tender names it', anItem({ id: '1' })))).toEqual([[2, { likely: 75, sure: 'fairly', reason: 'A tender names it' }]]);
});

test('a second run of the same file changes nothing', () => {
  const text = 'Key,Criterion,Low,Likely,High,How sure\nA-1,Customer impact,60,75,90,\nA-1,Effort,,6,,Guess\nA-1,Urgency,,33,,';
  const item = anItem({ id: '1' });
  const mine = Object.fromEntries(read(text, item).flatMap(({ state }) => (state.kind === 'ready' ? [[state.answer, answerOf(state.answer, state.said, 9)]] : [])));
  expect(says(read(text, { ...item, mine }))).toEqual([[2, 'here'], [3, 'here'], [4, 'here']]);
});

test('what was exported and is read in again changes nothing', () => {
  const figure = fc.double({ min: 0, max: 100, noNaN: true });
  const some = fc.array(fc.record({ impact: fc.option(figure), fit: fc.option(figure), reach: figure, effort: fc.option(fc.double({ min: 0.01, max: 999, noNaN: true })), summary: fc.string() }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(some, (list) => {
    const team = (likely: number | null) => (likely === null ? undefined : { low: likely, likely, high: likely, n: 2 });
    const items = list.map(({ impact, fit, reach, effort, summary }, at) => {
      const criteria = Object.fromEntries(Object.entries({ impact: team(impact), reach: team(reach), fit: team(fit) }).filter(([, each]) => each)) as Item['figures']['criteria'];
      return anItem({ id: `${at}`, summary, figures: { criteria, effort: team(effort) ?? null }, mine: { impact: answerOf('impact', { likely: 1, sure: 'sure' }, 9) } });
    });
    const entries = read(writeCsv(exportTable(items.map(rowOf), columns, TERMS)), ...items);
    expect(entries.filter(({ state }) => state.kind !== 'here')).toEqual([]);
  }));
});

test('a changed cell of an exported file is ready, the rest is here', () => {
  const item = anItem({ id: '1', impact: 50, figures: { effort: { low: 6, likely: 6, high: 6, n: 1 } } });
  const csv = writeCsv(exportTable([rowOf(item, 0)], columns, TERMS)).replace(',50,', ',80,');
  expect(read(csv, item).map(({ criterion, state }) => [criterion, state.kind])).toContainEqual(['Customer impact', 'ready']);
  expect(read(csv, item).filter(({ state }) => state.kind === 'wrong')).toEqual([]);
});

test('words that a spreadsheet would run are kept from it, and read back as they were', () => {
  const cells = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", 'plain', 'a,b', 'say "no"', 'two\nlines'];
  const csv = writeCsv({ heads: ['Key'], rows: cells.map((cell) => [cell]) });
  expect(csv.startsWith('\uFEFFKey\r\n\'=1+1\r\n\'+1\r\n\'-1\r\n\'@x\r\n')).toBe(true);
  expect(csv).not.toMatch(/(^|[,\n"])[=+\-@]/);
  expect(readTable(csv).rows.map(({ cells: [cell] }) => cell)).toEqual(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", 'plain', 'a,b', 'say "no"', 'two\nlines']);
  expect(writeCsv({ heads: ['n'], rows: [[-5], [null]] })).toBe('\uFEFFn\r\n-5\r\n\r\n');
});

test.each([',', ';', '\t'])('the heads tell that cells stand between %j, whatever the cells hold', (between) => {
  const text = ['', ['Key', 'Summary'], ['A-1', '";;;;,,,,\t\t\t\t"'], ['A-2', '"a;b;c"']].map((cells) => (cells ? (cells as string[]).join(between) : '')).join('\r\n');
  expect(readTable(text)).toEqual({ heads: ['Key', 'Summary'], rows: [{ row: 3, cells: ['A-1', ';;;;,,,,'] }, { row: 4, cells: ['A-2', 'a;b;c'] }] });
});

test('a comma within a head parts nothing where other cells are known by their names, as Excel writes them', () => {
  expect(says(read('Key;Impact;Notes, of today\nA-1;50;', anItem({ id: '1' })))).toEqual([[2, { likely: 50, sure: 'fairly' }]]);
  expect(says(read('Key;Notes, of, this, week;Effort\nA-1;a, b;6', anItem({ id: '1' })))).toEqual([[2, { likely: 6, sure: 'fairly' }]]);
  expect(says(read('Key\tCriterion\tLikely\tWho, when; where\nA-1\tUrgency\t50\t', anItem({ id: '1' })))).toEqual([[2, { likely: 50, sure: 'fairly' }]]);
  expect(readTable('Key;Impact, today\nA-1;50', (head) => isKnownHead(head, DEFAULT_MODEL)).heads).toEqual(['Key', 'Impact, today']);
});

test('the heads say what a file lacks', () => {
  const why = (...heads: string[]) => readHeads(heads, DEFAULT_MODEL);
  expect(why('Name', 'Likely')).toEqual({ form: 'refused', why: 'noKey' });
  expect(why('Key', 'Colour')).toEqual({ form: 'refused', why: 'noAnswers' });
  expect(why('Key', 'Criterion')).toEqual({ form: 'refused', why: 'noLikely' });
  expect((why('LIKELY', ' key', 'criterion') as LongHeads).form).toBe('long');
  expect((why('Key', 'Impact', 'effort', 'Rank') as WideHeads).answers).toEqual([{ column: 1, key: 'impact' }, { column: 2, key: 'effort' }]);
});

test('the wrong rows are kept as they were, with what is wrong; a second turn does not add a second column', () => {
  const text = 'Key,Criterion,Likely\nA-1,Urgency,200\nA-1,Effort,6';
  const { heads, rows } = readTable(text);
  const kept = keepWrong(heads, rows, read(text, anItem({ id: '1' })));
  expect(kept).toMatchObject({ heads: ['Key', 'Criterion', 'Likely', 'What is wrong'], rows: [['A-1', 'Urgency', '200', /no answer/]].map((row) => row.map((cell) => (typeof cell === 'string' ? cell : expect.stringMatching(cell)))) });
  const again = writeCsv(kept);
  const table = readTable(again);
  expect(keepWrong(table.heads, table.rows, read(again, anItem({ id: '1' })))).toEqual(kept);
});

test('files in another encoding are told, not guessed', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  expect(decodeFile(bytes('\uFEFFKey', 'utf16le'))).toEqual({ kind: 'refused', why: 'utf16' });
  expect(decodeFile(bytes('Key,Likely', 'utf16le'))).toEqual({ kind: 'refused', why: 'utf16' });
  expect(decodeFile(bytes('Größe', 'latin1'))).toEqual({ kind: 'refused', why: 'latin1' });
  expect(decodeFile(new Uint8Array())).toEqual({ kind: 'refused', why: 'empty' });
  expect(decodeFile(bytes('\uFEFFGröße ’ 漢字', 'utf8'))).toEqual({ kind: 'text', text: 'Größe ’ 漢字', broken: null });
  expect(decodeFile(bytes(Buffer.from('für die Größe', 'utf8').toString('latin1'), 'utf8'))).toMatchObject({ kind: 'text', broken: 'fÃ¼r' });
});

test('a criterion that roles keep the reader from is named, and no answer of it is taken', () => {
  const item = anItem({ id: '1' });
  const { heads, rows } = readTable('Key,Customer impact,Urgency\nA-1,75,50');
  const entries = readRatings(readHeads(heads, DEFAULT_MODEL) as WideHeads, rows, here([item], ['impact']));
  expect(entries.map(({ state }) => state)).toMatchObject([{ kind: 'wrong', why: 'Customer impact is kept to roles that you do not hold' }, { kind: 'ready', answer: 'urgency' }]);
});
