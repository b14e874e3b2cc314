import { compareFigures } from '../../tools/cases/compare-figures';

const near = { abs: 0.01 };
const paths = (...args: Parameters<typeof compareFigures>) => compareFigures(...args).map(({ path }) => path);

test('further fields are ignored, missing ones fail', () => {
  expect(paths({ a: 1, b: 2 }, { a: 1 }, near)).toEqual([]);
  expect(paths({ a: 1 }, { a: 1, b: { c: 2 } }, near)).toEqual(['b']);
});

test('null passes only as null', () => {
  expect(paths({ a: null }, { a: null }, near)).toEqual([]);
  for (const got of [0, Number.NaN, undefined, '']) expect(paths({ a: got }, { a: null }, near)).toEqual(['a']);
});

test('arrays have length and order', () => {
  expect(paths([1, 2], [1, 2], near)).toEqual([]);
  expect(paths([2, 1], [1, 2], near)).toEqual(['0', '1']);
  expect(paths([1, 2, 3], [1, 2], near)).toEqual(['']);
  expect(paths({ 0: 1 }, [1], near)).toEqual(['']);
});

test('numbers are finite and close: abs, rel, either of both', () => {
  expect(paths(1.009, 1, { abs: 0.01 })).toEqual([]);
  expect(paths(1.011, 1, { abs: 0.01 })).toEqual(['']);
  expect(paths(1010, 1000, { rel: 0.01 })).toEqual([]);
  expect(paths(1011, 1000, { rel: 0.01 })).toEqual(['']);
  expect(paths(1011, 1000, { rel: 0.01, abs: 20 })).toEqual([]);
  for (const got of [Number.NaN, Number.POSITIVE_INFINITY, '1', null]) expect(paths(got, 1, { abs: 1e300 })).toEqual(['']);
});

test('exact is exact, and nothing else is read finer than 1e-9', () => {
  expect(paths(1 + 1e-12, 1, { exact: true })).toEqual(['']);
  expect(paths(1 + 5e-10, 1, { abs: 1e-15 })).toEqual([]);
  expect(paths(1 + 2e-9, 1, { abs: 1e-15 })).toEqual(['']);
});

test('a tolerance with a word in front holds for the fields that begin with it, and goes first', () => {
  const tolerance = { abs: 1e-9, confidence_abs: 0.1 };
  expect(paths({ confidence_of: { A: 0.55 } }, { confidence_of: { A: 0.5 } }, tolerance)).toEqual([]);
  expect(paths({ other: 0.55 }, { other: 0.5 }, tolerance)).toEqual(['other']);
  expect(paths(2, 1, { abs_exact: 1e-9, abs_mc_10000: 5 })).toEqual(['']);
});

test('a simulation has the tolerance of simulations with no more draws than its own, a formula that of formulas', () => {
  const tolerance = { abs_exact: 1e-9, abs_mc_10000: 0.5, confidence_abs_mc_20000: 2 };
  expect(paths(1.4, 1, tolerance, 10_000)).toEqual([]);
  expect(paths(1.4, 1, tolerance, 9_999)).toEqual(['']);
  expect(paths(1.4, 1, tolerance)).toEqual(['']);
  expect(paths({ confidence: 2.4 }, { confidence: 1 }, tolerance, 20_000)).toEqual([]);
  expect(paths({ confidence: 2.4 }, { confidence: 1 }, tolerance, 10_000)).toEqual(['confidence']);
});

test('texts and truths are equal or differ', () => {
  expect(paths({ a: 'x', b: true }, { a: 'x', b: true }, near)).toEqual([]);
  expect(paths({ a: 'y', b: 1 }, { a: 'x', b: true }, near)).toEqual(['a', 'b']);
});
