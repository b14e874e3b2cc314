import fc from 'fast-check';
import { putAt, reviewOf, tickRow, type ReviewPlan } from '../../../../static/workspace/prioritise/backlog/review';
import { firstScope, scopedOrder, type Scope } from '../../../../static/workspace/prioritise/backlog/scope';
import type { ItemRow, RankedRows } from '../../../../static/workspace/prioritise/arrange-rows';

const letters = (text: string) => [...text];
const NOBODY = () => false;

/** An order wanted, of which some are not ticked. */
const aPlan = (wanted: readonly string[], unticked: Iterable<string> = []): ReviewPlan => ({ wanted, unticked: new Set(unticked), settled: new Map() });

/** A list with these must-dos, ranked and not rated items. */
function aList(mustDo: string, ranked: string, notRated = ''): RankedRows {
  const rows = (ids: string, group: ItemRow['group']) => letters(ids).map((id): ItemRow => ({ kind: 'item', id, group, place: null, shown: {} as ItemRow['shown'] }));
  return { mustDo: rows(mustDo, 'must do'), ranked: rows(ranked, 'ranked'), notRated: rows(notRated, 'not rated') };
}

describe('what a scope asks of the backlog', () => {
  const list = aList('m', 'abcdef', 'u');
  const ask = (scope: Scope, more: { order?: string; selected?: string; pinned?: string; close?: string[] } = {}) => {
    const { order = 'fedcbamu', selected = '', pinned = '', close = [] } = more;
    return scopedOrder(list, scope, { order: letters(order), selected: new Set(selected), pinned: new Set(pinned), close: (a, b) => close.includes(a + b) });
  };
  const said = (scope: Scope, more: Parameters<typeof ask>[1] = {}) => {
    const { head, tail } = ask(scope, more);
    return [head.join(''), tail.join('')];
  };

  test('all: must do first, the ranked ones among each other, the others not at all', () => {
    expect(said({ kind: 'all' })).toEqual(['m', 'abcdef']);
  });

  test('the top: must do and the first ranked ones before all else', () => {
    expect(said({ kind: 'top', count: 2 })).toEqual(['mab', '']);
  });

  test('a selection is put in order among itself', () => {
    expect(said({ kind: 'selection' }, { selected: 'dmbu' })).toEqual(['', 'mbd']);
  });

  test('what is not in the backlog is not asked for', () => {
    expect(said({ kind: 'all' }, { order: 'cba' })).toEqual(['', 'abc']);
  });

  test('two that are too close to call stand as the team has them, and that is told', () => {
    const asked = ask({ kind: 'all' }, { close: ['bc'] });
    expect(asked.tail.join('')).toBe('acbdef');
    expect(asked.ties).toEqual([['c', 'b']]);
    expect(ask({ kind: 'all' }, { close: ['bc'], pinned: 'b' }).ties).toEqual([]);
  });

  test('offered first is what is selected, a short list as a whole, and of a longer one what the capacity holds or ten', () => {
    expect(firstScope(40, 3, null)).toEqual({ kind: 'selection' });
    expect(firstScope(12, 0, null)).toEqual({ kind: 'all' });
    expect(firstScope(13, 0, null)).toEqual({ kind: 'top', count: 10 });
    expect(firstScope(13, 0, 7)).toEqual({ kind: 'top', count: 7 });
  });
});

describe('a review', () => {
  test('names the moves from the top with their places; what is not ticked keeps its place and shows where it would go', () => {
    expect(reviewOf(letters('abcd'), aPlan(letters('dcab'), 'c'), NOBODY)).toEqual({
      rows: [
        { id: 'd', from: 4, to: 1, ticked: true },
        { id: 'c', from: 3, to: 2, ticked: false },
      ],
      after: letters('dabc'),
    });
  });

  test('unticking one row changes no other row', () => {
    const orders = fc.integer({ min: 1, max: 9 }).chain((count) => fc.tuple(fc.shuffledSubarray(letters('abcdefghi'.slice(0, count)), { minLength: count }), fc.shuffledSubarray(letters('abcdefghi'.slice(0, count)), { minLength: count })));
    fc.assert(
      fc.property(orders, fc.nat(9), ([order, wanted], at) => {
        const before = reviewOf(order, aPlan(wanted), NOBODY).rows.map(({ id }) => id);
        const unticked = before[at % Math.max(1, before.length)];
        const after = reviewOf(order, aPlan(wanted, unticked === undefined ? [] : [unticked]), NOBODY);
        expect(after.rows.map(({ id }) => id)).toEqual(before);
        expect(after.rows.filter(({ ticked }) => !ticked).map(({ id }) => id)).toEqual(unticked === undefined ? [] : [unticked]);
      }),
    );
  });

  test('an item is put where the reader puts it, past what is not ticked too', () => {
    const order = letters('abcd');
    const plan = aPlan(letters('dcab'), 'c');
    const then = (id: string, place: number) => reviewOf(order, putAt(plan, reviewOf(order, plan, NOBODY), id, place), NOBODY).after.join('');
    expect(then('b', 0)).toBe('bdac');
    expect(then('d', -1)).toBe('dabc');
    expect(then('d', 9)).toBe('abcd');
  });

  test('what is not ticked is still listed once another is put, and ticked it goes where it was proposed', () => {
    const order = letters('abcd');
    const plan = aPlan(letters('dcab'), 'c');
    const put = putAt(plan, reviewOf(order, plan, NOBODY), 'b', 3);
    expect(reviewOf(order, put, NOBODY)).toEqual({
      rows: [
        { id: 'd', from: 4, to: 1, ticked: true },
        { id: 'c', from: 3, to: 2, ticked: false },
        { id: 'b', from: 2, to: 4, ticked: true },
      ],
      after: letters('dacb'),
    });
    expect(reviewOf(order, tickRow(put, 'c', true), NOBODY).after).toEqual(letters('dcab'));
  });

  const given = fc.integer({ min: 1, max: 8 }).chain((count) => {
    const all = letters('abcdefgh'.slice(0, count));
    const order = fc.shuffledSubarray(all, { minLength: count });
    const put = fc.record({ id: fc.constantFrom(...all), place: fc.nat(count - 1), untick: fc.option(fc.constantFrom(...all)) });
    return fc.record({ order, wanted: order, unticked: fc.subarray(all), pinned: fc.subarray(all), puts: fc.array(put, { minLength: 1, maxLength: 4 }) });
  });

  test('law: what is put stands there then, and all else stands as before, whatever is not ticked or may not be moved', () => {
    fc.assert(
      fc.property(given, ({ order, wanted, unticked, pinned, puts }) => {
        const stays = (id: string) => pinned.includes(id);
        let plan = aPlan(wanted, unticked);
        for (const { id, place, untick } of puts.filter((put) => !stays(put.id))) {
          if (untick !== null) plan = tickRow(plan, untick, false);
          const before = reviewOf(order, plan, stays);
          const others = before.after.filter((one) => one !== id);
          plan = putAt(plan, before, id, place);
          const then = reviewOf(order, plan, stays);
          expect(then.after).toEqual([...others.slice(0, place), id, ...others.slice(place)]);
          expect(then.rows.filter((row) => row.ticked === plan.unticked.has(row.id))).toEqual([]);
          const left = order.filter((one) => plan.unticked.has(one) || stays(one));
          expect(then.after.filter((one) => left.includes(one))).toEqual(left);
        }
      }),
    );
  });

  test('law: a row that is not ticked stays listed after a put of another, or stands where it is wanted', () => {
    fc.assert(
      fc.property(given, ({ order, wanted, unticked, puts: [put] }) => {
        const plan = aPlan(wanted, unticked);
        const before = reviewOf(order, plan, NOBODY);
        const then = putAt(plan, before, put!.id, put!.place);
        for (const { id } of before.rows.filter((row) => !row.ticked && row.id !== put!.id)) {
          const listed = reviewOf(order, then, NOBODY).rows.some((row) => row.id === id && !row.ticked);
          expect(listed || tickRow(then, id, true).wanted.join('') === then.wanted.join('')).toBe(true);
        }
      }),
    );
  });
});
