import { AT_REST, outlineRows, type Drawn } from '../../../static/workspace/prioritise/grid/outline-rows';

/** The ids of twenty rows from a place on. */
const from = (first: number) => Array.from({ length: 20 }, (_, at) => String(first + at));
/** Draws twenty rows in each frame, one every 16 ms, in a list that moves, and says how many of each stand in outline. */
function fly(...places: number[]): { last: Drawn; counts: number[] } {
  let last = outlineRows(AT_REST, from(0), false, 0);
  const counts = places.map((place, frame) => {
    last = outlineRows(last, from(place), true, 1000 + 16 * frame);
    return last.outlined.size;
  });
  return { last, counts };
}

test('a single leap is drawn whole; what follows at once flies past, but for what was there before', () => {
  expect(fly(100, 200, 215).counts).toEqual([0, 20, 20]);
  expect(fly(9, 18).counts).toEqual([0, 9]);
});

test('two leaps a tenth of a second apart are no flight, though the list was drawn again in between', () => {
  const leapt = outlineRows(fly(100).last, from(100), true, 1050);
  expect([1080, 1100].map((now) => outlineRows(leapt, from(300), true, now).outlined.size)).toEqual([20, 0]);
});

test('eight new rows a frame are whole', () => {
  expect(fly(8, 16, 24).counts).toEqual([0, 0, 0]);
});

test('a list that flies past and is drawn again where it stands is still in flight', () => {
  expect(fly(100, 200, 200, 300).counts).toEqual([0, 20, 20, 20]);
});

test('rows are filled in, eight a frame, as the list slows down, and all when it rests', () => {
  const { last, counts } = fly(100, 200, 201, 202, 203);
  expect(counts).toEqual([0, 20, 12, 5, 0]);
  expect(outlineRows(fly(100, 200).last, from(200), false, 1050).outlined.size).toBe(0);
  expect(last.hurried).toBe(false);
});
