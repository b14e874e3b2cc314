import fc from 'fast-check';
import { putAt, reviewOf } from '../../../../static/workspace/prioritise/backlog/review';
import { firstScope, scopedOrder, type Scope } from '../../../../static/workspace/prioritise/backlog/scope';
import type { ItemRow, RankedRows } from '../../../../static/workspace/prioritise/arrange-rows';

const letters = (text: string) => [...text];
const NOBODY = () => false;

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
    expect(reviewOf(letters('abcd'), letters('dcab'), NOBODY, new Set('c'))).toEqual({
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
        const before = reviewOf(order, wanted, NOBODY, new Set()).rows.map(({ id }) => id);
        const unticked = before[at % Math.max(1, before.length)];
        const after = reviewOf(order, wanted, NOBODY, new Set(unticked === undefined ? [] : [unticked]));
        expect(after.rows.map(({ id }) => id)).toEqual(before);
        expect(after.rows.filter(({ ticked }) => !ticked).map(({ id }) => id)).toEqual(unticked === undefined ? [] : [unticked]);
      }),
    );
  });

  test('an item is put where the reader puts it', () => {
    const wanted = letters('dcab');
    const review = reviewOf(letters('abcd'), wanted, NOBODY, new Set('c'));
    expect(putAt(wanted, review, 'b', 0)).toEqual(letters('bdca'));
    expect(putAt(wanted, review, 'd', -1)).toEqual(letters('dcab'));
  });

  test('law: it stands there then, and all else stands as before', () => {
    const given = fc.integer({ min: 1, max: 8 }).chain((count) => {
      const all = letters('abcdefgh'.slice(0, count));
      const order = fc.shuffledSubarray(all, { minLength: count });
      return fc.record({ order, wanted: order, id: fc.constantFrom(...all), place: fc.nat(count - 1) });
    });
    fc.assert(
      fc.property(given, ({ order, wanted, id, place }) => {
        const review = reviewOf(order, wanted, NOBODY, new Set());
        const others = review.after.filter((one) => one !== id);
        const then = reviewOf(order, putAt(wanted, review, id, place), NOBODY, new Set());
        expect(then.after).toEqual([...others.slice(0, place), id, ...others.slice(place)]);
      }),
    );
  });

  test('right below one that is not ticked it stands below it, and that one is wanted where it is', () => {
    const wanted = letters('dcab');
    const review = reviewOf(letters('abcd'), wanted, NOBODY, new Set('c'));
    expect(review.after).toEqual(letters('dabc'));
    const then = reviewOf(letters('abcd'), putAt(wanted, review, 'd', 3), NOBODY, new Set('c'));
    expect(then).toEqual({ rows: [], after: letters('abcd') });
  });
});
