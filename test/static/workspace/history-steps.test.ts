import { firstStep, movedTo, placeIn, stepBefore, withPlace, withStep } from '../../../static/workspace/history-steps';

const LIST = '/prioritise';
const DRAWER = '/prioritise?why=A-1';
const ROUND = '/prioritise?round=r1';

const opened = withStep(firstStep(LIST), DRAWER);

test('there is a step to go back to only from one that the page made', () => {
  expect(stepBefore(firstStep(DRAWER))).toBeNull();
  expect(stepBefore(opened)).toEqual({ places: [LIST, DRAWER], at: 0 });
  expect(stepBefore(withPlace(firstStep(DRAWER), LIST))).toBeNull();
});

test('a new step takes the place of all that lay ahead', () => {
  expect(withStep(movedTo(opened, LIST), ROUND)).toEqual({ places: [LIST, ROUND], at: 1 });
});

test('another place in a step leaves the steps around as they are', () => {
  expect(withPlace(opened, '/prioritise?why=A-2')).toEqual({ places: [LIST, '/prioritise?why=A-2'], at: 1 });
});

test('the browser is found back and forth among the steps, the nearest first, of two the earlier', () => {
  const back = movedTo(opened, LIST);
  expect(back.at).toBe(0);
  expect(movedTo(back, DRAWER)).toEqual(opened);
  const twice = withStep(withStep(opened, ROUND), DRAWER);
  expect(movedTo(twice, LIST).at).toBe(0);
  expect(movedTo({ ...twice, at: 2 }, DRAWER).at).toBe(1);
});

test('at a place that the page does not know, there is nothing to go back to', () => {
  const lost = movedTo(opened, '/feedback');
  expect(placeIn(lost)).toBe('/feedback');
  expect(stepBefore(lost)).toBeNull();
});
