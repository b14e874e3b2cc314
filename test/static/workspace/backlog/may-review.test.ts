import { mayReview } from '../../../../static/workspace/prioritise/backlog/may-review';

const LIST = { complete: true, ranked: 5, known: true, overtaken: false, late: false };

test('a list is reviewed once all of it is read and its sureness is known', () => {
  expect(mayReview(LIST)).toBe(true);
  expect(mayReview({ ...LIST, complete: false, late: true })).toBe(false);
  expect(mayReview({ ...LIST, known: false })).toBe(false);
});

test('what is known of the list as it was before the last change is waited out', () => {
  expect(mayReview({ ...LIST, overtaken: true })).toBe(false);
});

test('what takes too long is not waited for, nor what has no neighbours', () => {
  expect(mayReview({ ...LIST, known: false, late: true })).toBe(true);
  expect(mayReview({ ...LIST, overtaken: true, late: true })).toBe(true);
  expect(mayReview({ ...LIST, known: false, ranked: 1 })).toBe(true);
});
