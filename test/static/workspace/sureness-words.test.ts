import { onAxis } from '../../../static/workspace/prioritise/grid/axis-of-ranks';
import { bandWords, chanceWords, openWords, placeWords, tieWords } from '../../../static/workspace/prioritise/sureness-words';

const band = (first: number, last: number, inTop = 0.58) => ({ first, last, inTop, low: 0, high: 0 });

test('chances are whole percents, and never none or all', () => {
  expect([0, 0.004, 0.005, 0.58, 0.994, 0.995, 1].map(chanceWords)).toEqual(['<1 %', '<1 %', '1 %', '58 %', '99 %', '>99 %', '>99 %']);
});

test('a band in a sentence', () => {
  expect([bandWords(band(4, 7)), bandWords(band(1, 1))]).toEqual(['likely 4th–7th', 'likely 1st']);
});

test('a place for a screen reader', () => {
  expect(placeWords(5, { band: band(4, 7), top: 5, count: 15, tiedWith: [6] })).toBe('rank 5, likely 4 to 7, in the top 5 in 58 %, too close to call with 6');
  expect(placeWords(5, { band: band(4, 7), top: 5, count: 15, tiedWith: [4, 6] })).toBe('rank 5, likely 4 to 7, in the top 5 in 58 %, too close to call with 4 and 6');
  expect(placeWords(1, { band: band(1, 1, 1), top: 5, count: 15, tiedWith: [] })).toBe('rank 1, likely 1, in the top 5 in >99 %');
});

test('where all that are ranked are in the top, nothing is said of it', () => {
  expect(placeWords(2, { band: band(1, 3, 1), top: 5, count: 4, tiedWith: [] })).toBe('rank 2, likely 1 to 3');
});

test('the axis runs from the first to the last rank; a long one gives the first ranks room', () => {
  expect([1, 8, 15].map((rank) => onAxis(rank, 15))).toEqual([0, 0.5, 1]);
  expect([onAxis(1, 10_000), onAxis(100, 10_000), onAxis(10_000, 10_000)]).toEqual([0, 0.5, 1]);
  expect([onAxis(1, 1), onAxis(9, 5)]).toEqual([0, 1]);
});

test('a tie of two names both, one of more all its places', () => {
  expect([tieWords({ from: 0, to: 1 }), tieWords({ from: 0, to: 2 })]).toEqual(['1 and 2 are too close to call.', '1 to 3: each is too close to call with the next.']);
  expect([openWords({ from: 4, to: 5 }), openWords({ from: 2, to: 5 })]).toEqual(['the open question is 5th place', 'the open question is places 3 to 6']);
});
