import fc from 'fast-check';
import type { ItemRow } from '../../../../static/workspace/prioritise/arrange-rows';
import { bubbleAt } from '../../../../static/workspace/prioritise/matrix/bubble-at';
import { dotsOf } from '../../../../static/workspace/prioritise/matrix/dots';
import { layOut } from '../../../../static/workspace/prioritise/matrix/lay-out';
import { matrixScales } from '../../../../static/workspace/prioritise/matrix/matrix-scales';
import { placeNames, withName, type Box } from '../../../../static/workspace/prioritise/matrix/place-names';
import { anItem, shown, TERMS } from '../some-items';

const SIZE = { width: 800, height: 500 };
const weeks = (likely: number) => ({ low: likely / 2, likely, high: likely * 2, n: 1 });
const row = (id: string, place: number | null, impact: number | undefined, effort: number | null, customers = 0): ItemRow => ({
  kind: 'item', id, place, group: impact === undefined ? 'not rated' : place === null ? 'must do' : 'ranked',
  shown: shown(anItem({ id, ...(impact === undefined ? {} : { impact }), figures: { effort: effort === null ? null : weeks(effort), customers } })),
});
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const aBubble = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }), r: fc.integer({ min: 9, max: 22 }), widths: fc.constantFrom([120, 60], [40]) });
const someBubbles = fc.array(aBubble, { maxLength: 40 }).map((all) => all.map((each, at) => ({ ...each, id: String(at) })));

test('what has no value or no effort is listed and not drawn, must do comes first, then the ranks', () => {
  const rows = [row('a', 2, 40, 6), row('b', 1, 80, 2), row('c', 3, 60, null), row('d', null, undefined, 6), row('e', null, 50, 4)];
  const { dots, noEffort, noValue } = dotsOf(rows, TERMS.model);
  expect(dots.map(({ id }) => id)).toEqual(['e', 'b', 'a']);
  expect([noEffort.map(({ id }) => id), noValue.map(({ id }) => id)]).toEqual([['c'], ['d']]);
});

test('twice the effort is equally far everywhere, and a greater value is higher', () => {
  const { x, y, weeksAt } = matrixScales([weeks(6)], SIZE, 10);
  expect(x(4) - x(2)).toBeCloseTo(x(16) - x(8), 9);
  expect(y(60)).toBeLessThan(y(40));
  expect(weeksAt(x(7))).toBeCloseTo(7, 9);
});

test('the axis holds every range, names at most nine efforts, and the least and the greatest effort that can be told', () => {
  const { weeks: named, x } = matrixScales([{ low: 0.05, likely: 0.1, high: 20_000 }], SIZE, 10);
  expect(named.length).toBeLessThanOrEqual(9);
  expect([x(0.05) >= 10, x(20_000) <= 790]).toEqual([true, true]);
  expect(matrixScales([], SIZE, 10).weeks).toEqual([1, 2, 4, 8, 16, 32]);
});

test('the area of a bubble follows the customers who ask, down to a size in which a rank is legible', () => {
  const { bubbles } = layOut(dotsOf([row('a', 1, 80, 6, 40), row('b', 2, 70, 6, 20), row('c', 3, 60, 6)], TERMS.model).dots, SIZE);
  expect((bubbles[0]!.r / bubbles[1]!.r) ** 2).toBeCloseTo(2, 9);
  expect(bubbles[2]!.r).toBe(10);
});

test('more than 300 items are drawn as small dots', () => {
  const rows = Array.from({ length: 301 }, (_, at) => row(String(at), at + 1, 50, 6, at));
  expect([layOut(dotsOf(rows.slice(1), TERMS.model).dots, SIZE).crowded, layOut(dotsOf(rows, TERMS.model).dots, SIZE).crowded]).toEqual([false, true]);
});

test('a name covers no other name, no bubble and no corner, and stays inside', () => {
  const corner = { x: 0, y: 0, width: 100, height: 44 };
  fc.assert(
    fc.property(someBubbles, (bubbles) => {
      const boxes = [...placeNames(bubbles, SIZE, [corner]).values()];
      const full = [corner, ...bubbles.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))];
      boxes.forEach((box, at) => {
        expect([...full, ...boxes.slice(at + 1)].some((other) => overlap(box, other))).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= SIZE.width && box.y + box.height <= SIZE.height).toBe(true);
      });
    }),
  );
});

test('the selected name always stands, and covers none that stays', () => {
  fc.assert(
    fc.property(someBubbles.filter((all) => all.length > 0), (bubbles) => {
      const chosen = bubbles.at(-1)!;
      const names = withName(placeNames(bubbles, SIZE, []), chosen, SIZE);
      const box = names.get(chosen.id)!;
      expect([...names].filter(([id, other]) => id !== chosen.id && overlap(box, other))).toEqual([]);
    }),
  );
});

test('of two bubbles on each other the small one can be had, and a press beside all has none', () => {
  const [large, small] = [{ x: 100, y: 100, r: 22 }, { x: 110, y: 100, r: 9 }];
  expect(bubbleAt([large, small], 112, 100, 12)).toBe(small);
  expect(bubbleAt([large, small], 90, 100, 12)).toBe(large);
  expect(bubbleAt([large, small], 160, 100, 12)).toBeNull();
});

test('an answer whose team figure is on its way stands as the reader gave it', () => {
  const item = row('a', 1, 40, 6);
  const mine = { effort: { low: 9, likely: 13, high: 20, sure: 'fairly' as const, at: 0 }, impact: { low: 88, likely: 100, high: 100, sure: 'fairly' as const, at: 0 } };
  const awaiting = { ...item, shown: { item: { ...item.shown.item, mine }, sending: true, awaited: ['effort', 'impact'] } };
  const [before, after] = [item, awaiting].map((each) => dotsOf([each], TERMS.model).dots[0]!);
  expect(after!.effort).toMatchObject({ low: 9, likely: 13, high: 20 });
  expect(after!.value - before!.value).toBeCloseTo(24, 9);
});
