import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { rankRows } from '../../../../static/workspace/prioritise/arrange-rows';
import { effortSize } from '../../../../static/workspace/prioritise/views/effort-size';
import { groupRows } from '../../../../static/workspace/prioritise/views/group-rows';
import { groupWords } from '../../../../static/workspace/prioritise/views/group-words';
import { statusChoices } from '../../../../static/workspace/prioritise/views/status-choices';
import { anItem, shown, TERMS } from '../some-items';

const effort = (weeks: number) => ({ effort: { low: weeks, likely: weeks, high: weeks, n: 1 } });
const status = (name: string, category: 'new' | 'indeterminate' | 'done') => ({ status: { name, category } });
const ITEMS = [
  anItem({ id: '1', impact: 100, figures: effort(6), ...status('Done', 'done') }),
  anItem({ id: '2', impact: 80, figures: effort(30), ...status('Ready', 'new') }),
  anItem({ id: '3', impact: 70, ...status('Doing', 'indeterminate') }),
  anItem({ id: '4', figures: effort(1), ...status('Ideas', 'new') }),
  anItem({ id: '5', impact: 10, figures: effort(5), ...status('Ready', 'new') }),
];

function grouped(by: 'status' | 'impact' | 'effort'): string[] {
  const { ranked, notRated } = rankRows(ITEMS.map(shown), null, DEFAULT_MODEL, 'value');
  return groupRows([...ranked, ...notRated], by, TERMS).map((row) => (row.kind === 'head' ? `${groupWords(row.head, 'value', TERMS)} (${row.count})` : row.id));
}

test('statuses stand in the order of their categories, then by name', () => {
  expect(grouped('status')).toEqual(['Ideas (1)', '4', 'Ready (2)', '2', '5', 'Doing (1)', '3', 'Done (1)', '1']);
});

test('impact from the highest step; what is not rated last', () => {
  expect(grouped('impact')).toEqual([
    'Decides whether they buy, stay or can work (1)', '1',
    'Ends a serious pain (2)', '2', '3',
    'They’d not notice (1)', '5',
    'Not rated yet (1)', '4',
  ]);
});

test('effort from the smallest size; what nobody said last', () => {
  expect(grouped('effort')).toEqual(['S, about 2 pw (1)', '4', 'M, about 6 pw (2)', '1', '5', 'XL, about 26 pw (1)', '2', 'Effort not said (1)', '3']);
});

test.each([[0.1, 'S'], [2, 'S'], [3.4, 'S'], [3.5, 'M'], [6, 'M'], [9, 'L'], [13, 'L'], [19, 'XL'], [10_000, 'XL']])('%d person-weeks are nearest to %s', (weeks, size) => {
  expect(effortSize(weeks)).toBe(size);
});

test('the choices are the statuses there are, and those that were chosen', () => {
  expect(statusChoices(ITEMS.map(shown), { statuses: ['Ready', 'Gone'] })).toEqual({
    categories: [
      { category: 'new', count: 3, statuses: [{ name: 'Ideas', count: 1 }, { name: 'Ready', count: 2 }] },
      { category: 'indeterminate', count: 1, statuses: [{ name: 'Doing', count: 1 }] },
      { category: 'done', count: 1, statuses: [{ name: 'Done', count: 1 }] },
    ],
    absent: ['Gone'],
  });
});

test('objectives stand as the project lists them, one that was removed by its name, what serves none last', () => {
  const terms = { ...TERMS, objectives: [{ id: 'o2', name: 'Old goal', removed: true }, { id: 'o1', name: 'Fewer calls', removed: false }] };
  const items = [anItem({ id: '1', impact: 90 }), anItem({ id: '2', impact: 80, figures: { objective: 'o1' } }), anItem({ id: '3', impact: 70, figures: { objective: 'o2' } })];
  const { ranked } = rankRows(items.map(shown), null, DEFAULT_MODEL, 'value');
  const said = groupRows(ranked, 'objective', terms).map((row) => (row.kind === 'head' ? groupWords(row.head, 'value', terms) : row.id));
  expect(said).toEqual(['Old goal (no longer an objective)', '3', 'Fewer calls', '2', 'No objective', '1']);
});
