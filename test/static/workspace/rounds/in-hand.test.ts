import type { Draft } from '../../../../static/workspace/rounds/answer-state';
import { letGo, NOTHING_HELD, taken, withHeld } from '../../../../static/workspace/rounds/in-hand';

const draft = (likely: number): Draft => ({ impact: { likely, sure: 'fairly' } });

test('what somebody has chosen on one item stays in their hand while they choose on another', () => {
  const held = withHeld(withHeld(NOTHING_HELD, 'A', draft(25)), 'B', draft(75));
  expect(held).toEqual({ A: draft(25), B: draft(75) });
  expect(withHeld(held, 'A', draft(50))).toEqual({ A: draft(50), B: draft(75) });
});

test('what was sent of one item is out of their hand, what they have chosen on another is not', () => {
  const [ofA, ofB] = [draft(25), draft(75)];
  const held = withHeld(withHeld(NOTHING_HELD, 'A', ofA), 'B', ofB);
  expect(taken(held, 'A', ofA)).toEqual({ B: ofB });
});

test('what they have chosen since they sent stays in their hand', () => {
  const sent = draft(25);
  const held = withHeld(withHeld(NOTHING_HELD, 'A', sent), 'A', draft(100));
  expect(taken(held, 'A', sent)).toEqual({ A: draft(100) });
});

test('what is left is out of their hand, and what was never in it changes nothing', () => {
  const held = withHeld(NOTHING_HELD, 'A', draft(25));
  expect(letGo(held, 'A')).toEqual({});
  expect(letGo(held, 'B')).toEqual(held);
  expect(taken(held, 'B', draft(0))).toEqual(held);
});
