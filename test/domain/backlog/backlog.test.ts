import fc from 'fast-check';
import { fewestMoves } from '../../../src/domain/backlog/fewest-moves';
import { keepTeamOrder } from '../../../src/domain/backlog/keep-team-order';
import { afterMoves } from '../../../src/domain/backlog/move';
import { groupMoves, movePlan } from '../../../src/domain/backlog/move-plan';
import { movedSince, outOfOrder } from '../../../src/domain/backlog/moved-since';
import { proposeOrder, type AskedOrder } from '../../../src/domain/backlog/propose-order';

const letters = (text: string) => [...text];
const asked = (head: string, tail: string, pinned = ''): AskedOrder => ({ head: letters(head), tail: letters(tail), pinned: new Set(pinned) });
const proposed = (now: string, ask: AskedOrder) => proposeOrder(letters(now), ask).order.join('');

/** A backlog, and what is asked of it: some come first, some are ordered among each other, some are in a sprint. */
const someBacklog = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const all = letters('abcdefghi'.slice(0, count));
  const order = fc.shuffledSubarray(all, { minLength: count });
  return fc.record({ now: order, wanted: fc.shuffledSubarray(all), heads: fc.nat(count), pinned: fc.subarray(all), other: order });
});
const askOf = ({ wanted, heads, pinned }: { wanted: string[]; heads: number; pinned: string[] }): AskedOrder => ({ head: wanted.slice(0, heads), tail: wanted.slice(heads), pinned: new Set(pinned) });

/** The length of the longest common order, by trying every subset that holds what stays. */
function longestCommon(now: readonly string[], wanted: readonly string[], stays: readonly string[]): number {
  let most = 0;
  for (let mask = 0; mask < 2 ** now.length; mask += 1) {
    const some = now.filter((_, at) => mask & (1 << at));
    const there = wanted.filter((id) => some.includes(id));
    if (some.length > most && some.join() === there.join() && stays.every((id) => some.includes(id))) most = some.length;
  }
  return most;
}

describe('the order proposed', () => {
  test('must do comes before everything, the ranked ones among each other, by the fewest moves', () => {
    expect(proposeOrder(letters('abcde'), asked('d', 'cba'))).toEqual({ order: letters('dcbae'), moving: ['d', 'c', 'b'] });
  });

  test('what has work in an open sprint is not moved, and the others pass it only where they must', () => {
    expect(proposed('sabt', asked('', 'ba', 'st'))).toBe('sbat');
    expect(proposed('sabt', asked('b', 'a', 'st'))).toBe('bsat');
    expect(proposed('sab', asked('a', 'b', 's'))).toBe('sab');
  });

  test('what is not asked for keeps its place among what does not move', () => {
    expect(proposed('uabvc', asked('', 'cab'))).toBe('ucabv');
  });

  test('the top of the order comes before what is out of scope', () => {
    expect(proposed('xabyc', asked('cab', ''))).toBe('cabxy');
  });

  test('an order that is there already has no moves; nor has an empty backlog', () => {
    expect(proposeOrder(letters('dabc'), asked('d', 'abc')).moving).toEqual([]);
    expect(proposeOrder([], asked('d', 'abc'))).toEqual({ order: [], moving: [] });
  });

  test('law: it holds what was there, moves nothing of a sprint and nothing that is not asked for, and a second time moves nothing', () => {
    fc.assert(
      fc.property(someBacklog, (given) => {
        const ask = askOf(given);
        const { order, moving } = proposeOrder(given.now, ask);
        expect([...order].sort()).toEqual([...given.now].sort());
        expect(moving.filter((id) => ask.pinned.has(id) || !given.wanted.includes(id))).toEqual([]);
        const still = (ids: readonly string[]) => ids.filter((id) => !moving.includes(id));
        expect(still(order)).toEqual(still(given.now));
        expect(proposeOrder(order, ask)).toEqual({ order, moving: [] });
      }),
    );
  });

  test('law: those asked for stand in their order, the head before all that is not in a sprint', () => {
    fc.assert(
      fc.property(someBacklog, (given) => {
        const ask = askOf(given);
        const { order } = proposeOrder(given.now, ask);
        const free = (ids: readonly string[]) => ids.filter((id) => !ask.pinned.has(id));
        expect(order.filter((id) => free(ask.tail).includes(id))).toEqual(free(ask.tail));
        expect(free(order).slice(0, free(ask.head).length)).toEqual(free(ask.head));
      }),
    );
  });

  test('law: no fewer moves lead to it while the rest stays', () => {
    fc.assert(
      fc.property(someBacklog, (given) => {
        const ask = askOf(given);
        const { order, moving } = proposeOrder(given.now, ask);
        const stays = given.now.filter((id) => ask.pinned.has(id) || !given.wanted.includes(id));
        expect(moving).toHaveLength(given.now.length - longestCommon(given.now, order, stays));
      }),
      { numRuns: 1000 },
    );
  });

  test('law: where all of it is put in order it takes n minus the longest common order', () => {
    fc.assert(
      fc.property(someBacklog, ({ now, other }) => {
        const { order, moving } = proposeOrder(now, { head: [], tail: other, pinned: new Set() });
        expect(order).toEqual(other);
        expect(moving).toHaveLength(now.length - longestCommon(now, other, []));
      }),
    );
  });
});

describe('the plan of moves', () => {
  test('each goes right after the one before it, the first before what stays', () => {
    expect(movePlan(letters('abcd'), letters('dacb'), new Set('db'))).toEqual([{ issue: 'd', before: 'a' }, { issue: 'b', after: 'c' }]);
  });

  test('those that follow each other go together, at most so many at once', () => {
    const plan = movePlan(letters('abcdef'), letters('adefbc'), new Set('def'));
    expect(groupMoves(plan, 50)).toEqual([{ issues: letters('def'), beside: { issue: 'd', after: 'a' } }]);
    expect(groupMoves(plan, 2)).toEqual([
      { issues: ['d', 'e'], beside: { issue: 'd', after: 'a' } },
      { issues: ['f'], beside: { issue: 'f', after: 'e' } },
    ]);
  });

  test('law: carried out it gives the order wanted, and then there is nothing left of it', () => {
    fc.assert(
      fc.property(someBacklog, ({ now, other }) => {
        const rows = new Set(fewestMoves(now, other));
        expect(afterMoves(now, movePlan(now, other, rows))).toEqual(other);
        expect(movePlan(other, other, rows)).toEqual([]);
      }),
    );
  });

  test('law: stopped anywhere it goes on to the same order', () => {
    fc.assert(
      fc.property(someBacklog, fc.nat(9), ({ now, other }, done) => {
        const rows = new Set(fewestMoves(now, other));
        const half = afterMoves(now, movePlan(now, other, rows).slice(0, done));
        expect(afterMoves(half, movePlan(half, other, rows))).toEqual(other);
      }),
    );
  });

  test('law: taking it back gives the order of before, by as many moves', () => {
    fc.assert(
      fc.property(someBacklog, ({ now, other }) => {
        const rows = new Set(fewestMoves(now, other));
        const back = movePlan(other, now, rows);
        expect(afterMoves(other, back)).toEqual(now);
        expect(back).toHaveLength(rows.size);
      }),
    );
  });

  test('law: rows that are left out stay, and the others go where they would', () => {
    fc.assert(
      fc.property(someBacklog, ({ now, other, pinned }) => {
        const moving = fewestMoves(now, other);
        const rows = new Set(moving.filter((id) => !pinned.includes(id)));
        const wanted = other.filter((id) => rows.has(id) || !moving.includes(id));
        const after = afterMoves(now, movePlan(now, wanted, rows));
        const still = (ids: readonly string[]) => ids.filter((id) => !rows.has(id));
        expect(still(after)).toEqual(still(now));
        expect(after.filter((id) => wanted.includes(id))).toEqual(wanted);
      }),
    );
  });
});

describe('who was moved since', () => {
  test('an order that is the same has nobody', () => {
    expect(outOfOrder(letters('abc'), letters('abc'))).toEqual([]);
    expect(movedSince(letters('abc'), letters('axbc'), new Set('abc'))).toEqual(new Set());
  });

  test('Jira’s history says which of two it was; without it the fewest', () => {
    expect(movedSince(letters('ab'), letters('ba'), new Set('a'))).toEqual(new Set('a'));
    expect(movedSince(letters('ab'), letters('ba'), new Set('b'))).toEqual(new Set('b'));
    expect(movedSince(letters('abcd'), letters('bcda'), new Set())).toEqual(new Set('a'));
  });

  test('what is gone or new has not moved', () => {
    expect(movedSince(letters('abc'), letters('cd'), new Set())).toEqual(new Set());
  });

  test('law: without those the order is as it was', () => {
    fc.assert(
      fc.property(someBacklog, ({ now, other, pinned }) => {
        const moved = movedSince(now, other, new Set(pinned));
        const still = (ids: readonly string[]) => ids.filter((id) => !moved.has(id));
        expect(still(now)).toEqual(still(other));
      }),
    );
  });
});

describe('the team’s order where it is too close to call', () => {
  const settle = (order: string, pairs: readonly string[], team: string) =>
    keepTeamOrder(letters(order), (a, b) => pairs.includes(a + b), (id) => team.indexOf(id)).join('');

  test('two that are too close stand as the team has them, others as computed', () => {
    expect(settle('abcd', ['ab'], 'dcba')).toBe('bacd');
  });

  test('in a chain the ends may be apart: they stay as computed', () => {
    expect(settle('abc', ['ab', 'bc'], 'cba')).toBe('bac');
    expect(settle('abc', ['ab', 'bc', 'ac'], 'cba')).toBe('cba');
  });

  test('where all are equal nothing moves', () => {
    const many = Array.from({ length: 300 }, (_, at) => `i${at}`);
    const team = [...many].reverse();
    expect(keepTeamOrder(many, () => true, (id) => team.indexOf(id))).toEqual(team);
  });

  test('law: any two that are not too close stay as computed', () => {
    fc.assert(
      fc.property(someBacklog, fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)).map(([a, b]) => `${a}${b}`)), ({ now, other }, pairs) => {
        const close = (a: string, b: string) => pairs.includes(`${now.indexOf(a)}${now.indexOf(b)}`);
        const settled = keepTeamOrder(now, close, (id) => other.indexOf(id));
        now.forEach((a, at) => now.slice(at + 1).forEach((b) => close(a, b) || expect(settled.indexOf(a)).toBeLessThan(settled.indexOf(b))));
        expect(settled).toHaveLength(now.length);
      }),
    );
  });
});
