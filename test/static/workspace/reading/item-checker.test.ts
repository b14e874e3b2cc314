import { createItemChecker } from '../../../../static/workspace/prioritise/reading/item-checker';
import type { Item } from '../../../../src/contract';
import { anItem } from '../some-items';

function checker() {
  const asked: string[][] = [];
  const taken: Item[] = [];
  const timers: (() => void)[] = [];
  const made = createItemChecker({
    check: (ids) => (asked.push(ids), Promise.resolve(ids.map((id) => anItem({ id })))),
    take: (items) => taken.push(...items),
    later: (work) => timers.push(work),
  });
  return { made, asked, taken, rest: () => timers.splice(0).forEach((work) => work()) };
}

test('what is in sight when the list rests is asked about in one call', async () => {
  const { made, asked, taken, rest } = checker();
  made.seen('1');
  made.seen('2');
  rest();
  await Promise.resolve();
  expect(asked).toEqual([['1', '2']]);
  expect(taken.map(({ id }) => id)).toEqual(['1', '2']);
});

test('what scrolled past costs nothing', () => {
  const { made, asked, rest } = checker();
  made.seen('1')();
  rest();
  expect(asked).toEqual([]);
});

test('more than fifty are asked about fifty at a time', () => {
  const { made, asked, rest } = checker();
  for (let id = 0; id < 120; id += 1) made.seen(String(id));
  rest();
  rest();
  rest();
  expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
});
