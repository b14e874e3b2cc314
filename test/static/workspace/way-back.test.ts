import { makeWayBack } from '../../../static/workspace/way-back';

let done: string[];
const way = () => makeWayBack(() => done.push('go back'));

beforeEach(() => {
  done = [];
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('a write goes out at once, and on the way back on arrival, in turn', () => {
  const { setOut, write, arrive } = way();
  write(() => done.push('1'));
  setOut();
  write(() => done.push('2'));
  write(() => done.push('3'));
  expect(done).toEqual(['1', 'go back']);
  expect(arrive()).toBe(true);
  expect(done).toEqual(['1', 'go back', '2', '3']);
});

test('a second way back begins where the first one and what was written after it have ended', () => {
  const { setOut, write, arrive } = way();
  setOut();
  write(() => done.push('1'));
  setOut();
  write(() => done.push('2'));
  expect(done).toEqual(['go back']);
  arrive();
  expect(done).toEqual(['go back', '1', 'go back']);
  arrive();
  expect(done).toEqual(['go back', '1', 'go back', '2']);
});

test('a move of the browser while it is on no way back is somebody else’s', () => {
  const { setOut, arrive } = way();
  expect(arrive()).toBe(false);
  setOut();
  arrive();
  expect(arrive()).toBe(false);
});

test('where nobody tells of the arrival, writes wait for a second', () => {
  const { setOut, write } = way();
  setOut();
  write(() => done.push('1'));
  jest.advanceTimersByTime(999);
  expect(done).toEqual(['go back']);
  jest.advanceTimersByTime(1);
  expect(done).toEqual(['go back', '1']);
});
