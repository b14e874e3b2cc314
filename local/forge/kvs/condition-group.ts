import type { Entity } from '../manifest';
import { readCondition } from './condition';
import { requireAttribute } from './entity-rule';
import { KvsRefusal } from './kvs-refusal';

type Row = Readonly<Record<string, unknown>>;

/**
 * A test for records, made of `{and:[…]}` or `{or:[…]}` of conditions on declared attributes.
 * Nothing given passes everything. Both at once, an empty list, or an undeclared attribute is refused.
 */
export function readConditionGroup(entity: Entity, group: unknown): (row: Row) => boolean {
  if (group === undefined || group === null) return () => true;
  const { and, or } = group as { and?: unknown; or?: unknown };
  if (and !== undefined && or !== undefined) {
    throw new KvsRefusal(400, 'INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot be present at the same level.');
  }
  const list = and ?? or;
  if (!Array.isArray(list) || list.length === 0) {
    throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  }
  const tests = list.map((item: { property?: unknown }) => {
    const attribute = requireAttribute(entity, item.property);
    const test = readCondition(item);
    return (row: Row) => test(row[attribute]);
  });
  return and !== undefined ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}
