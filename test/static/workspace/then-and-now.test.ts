import type { ReplayedItem } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { mostWords } from '../../../static/workspace/prioritise/replay/replay-words';
import { thenAndNow } from '../../../static/workspace/prioritise/replay/then-and-now';
import { anItem } from './some-items';

const most = { at: 1, person: { accountId: 'ada', name: 'Ada' }, kind: 'rated', criterion: 'impact' } as const;
const was = (id: string, impact?: number): ReplayedItem => ({ ...anItem(impact === undefined ? { id } : { id, impact }), most, unknown: 0 });

function compared(past = DEFAULT_MODEL) {
  const items = [anItem({ id: 'a', impact: 75 }), anItem({ id: 'b', impact: 25 }), anItem({ id: 'c', impact: 50 })];
  const changed = new Map([was('a', 25), was('b')].map((item) => [item.id, item]));
  return thenAndNow({ items, ranks: null, model: DEFAULT_MODEL, order: 'value' }, { model: past, changed }, '2026-11-01').moved;
}

test('beside what moved an item stands its value of then and of now, whatever changed in between', () => {
  const said = compared().map(({ item, value, most: by }) => [item.id, value, by && mostWords(by, value)]);
  expect(said).toEqual([
    ['a', { from: 25, to: 45 }, 'Customer impact · Ada · value 25 → 45'],
    ['c', { from: 35, to: 35 }, null],
    ['b', { from: null, to: 25 }, 'Customer impact · Ada · value none → 25'],
  ]);
});

test('the value of then is by the weights of then', () => {
  const past = { ...DEFAULT_MODEL, criteria: DEFAULT_MODEL.criteria.map((criterion) => ({ ...criterion, weight: criterion.key === 'impact' ? 1 : 0 })) };
  expect(compared(past).find(({ item }) => item.id === 'c')!.value).toEqual({ from: 50, to: 35 });
});
