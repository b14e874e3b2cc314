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

/** Where a value lies to a range: below it (negative), in it (0) or above it (positive). Ascending values never come down again. */
export type Side = (value: unknown) => number;

type SideTest = (value: unknown, values: readonly unknown[]) => number;

const RANGES: Readonly<Record<string, SideTest>> = {
  EQUAL_TO: (value, [other]) => compareValues(value, other),
  GREATER_THAN: (value, [other]) => (compareValues(value, other) > 0 ? 0 : -1),
  GREATER_THAN_EQUAL_TO: (value, [other]) => (compareValues(value, other) >= 0 ? 0 : -1),
  LESS_THAN: (value, [other]) => (compareValues(value, other) < 0 ? 0 : 1),
  LESS_THAN_EQUAL_TO: (value, [other]) => (compareValues(value, other) <= 0 ? 0 : 1),
  BETWEEN: (value, [low, high]) => (compareValues(value, low) < 0 ? -1 : compareValues(value, high) > 0 ? 1 : 0),
  BEGINS_WITH: (value, [start]) => (typeof value === 'string' && value.startsWith(String(start)) ? 0 : compareValues(value, start)),
};

/** A test for values, made of a request's condition. Refuses unknown names and missing values. */
export function readCondition(condition: unknown): (value: unknown) => boolean {
  const { name, values } = partsOf(condition, TESTS, 'filter');
  return (value) => TESTS[name]?.(value, values) ?? false;
}

/** The range of an index, made of a request's condition. Refuses what an index cannot do; values of another type are never in it. */
export function readRange(condition: unknown): Side {
  const { name, values } = partsOf(condition, RANGES, 'range');
  const bounds = values.slice(0, name === 'BETWEEN' ? 2 : 1);
  return (value) => (bounds.every((bound) => typeof bound === typeof value) ? (RANGES[name]?.(value, values) ?? -1) : -1);
}

function partsOf(condition: unknown, known: Readonly<Record<string, unknown>>, where: string): { name: string; values: readonly unknown[] } {
  const { condition: name, values } = (condition ?? {}) as Partial<Condition>;
  if (typeof name !== 'string' || !Object.hasOwn(known, name)) {
    throw new KvsRefusal(400, 'INVALID_CONDITION', `${String(name)} is not a condition for a ${where}.`);
  }
  if (!Array.isArray(values) || values.length < (name === 'BETWEEN' ? 2 : 1)) {
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `The condition ${name} needs more values.`);
  }
  return { name, values };
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
