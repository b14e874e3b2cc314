import { KvsRefusal } from './kvs-refusal';

/** A test of one figure, as `@forge/kvs` writes it. */
export interface Condition {
  condition: string;
  values: readonly unknown[];
}

type Test = (value: unknown, values: readonly unknown[]) => boolean;

/** A missing value is unequal to everything and contains nothing; any other comparison with it is false. */
const TESTS: Readonly<Record<string, Test>> = {
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
  EQUAL_TO: (value, [other]) => value === other,
  NOT_EQUAL_TO: (value, [other]) => value !== other,
  GREATER_THAN: (value, [other]) => compared(value, other, (order) => order > 0),
  GREATER_THAN_EQUAL_TO: (value, [other]) => compared(value, other, (order) => order >= 0),
  LESS_THAN: (value, [other]) => compared(value, other, (order) => order < 0),
  LESS_THAN_EQUAL_TO: (value, [other]) => compared(value, other, (order) => order <= 0),
  BETWEEN: (value, [low, high]) =>
    compared(value, low, (order) => order >= 0) && compared(value, high, (order) => order <= 0),
  BEGINS_WITH: (value, [start]) => typeof value === 'string' && value.startsWith(String(start)),
  CONTAINS: (value, [part]) => contains(value, part),
  NOT_CONTAINS: (value, [part]) => !contains(value, part),
};

const RANGE_TESTS = new Set([
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);

/** A test for values, made of a request's condition. Refuses unknown names and missing values; `range` allows only what an index can do. */
export function readCondition(condition: unknown, where: 'range' | 'filter'): (value: unknown) => boolean {
  const { condition: name, values } = (condition ?? {}) as Partial<Condition>;
  const test = typeof name === 'string' ? TESTS[name] : undefined;
  if (test === undefined || (where === 'range' && !RANGE_TESTS.has(String(name)))) {
    throw new KvsRefusal(400, 'INVALID_CONDITION', `${String(name)} is not a condition for a ${where}.`);
  }
  if (!Array.isArray(values) || values.length < (name === 'BETWEEN' ? 2 : 1)) {
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `The condition ${String(name)} needs more values.`);
  }
  return (value) => test(value, values);
}

/** The order of two strings (by code unit) or two numbers: negative, zero or positive. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function compared(value: unknown, other: unknown, holds: (order: number) => boolean): boolean {
  if (typeof value !== typeof other || (typeof value !== 'number' && typeof value !== 'string')) return false;
  return holds(compareValues(value, other));
}

function contains(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part));
  return Array.isArray(value) && value.includes(part);
}
