/** The items of a project's list, by whose values the top is found. */
export interface TopList {
  /** The project's key or id, as the query names it. */
  project: string;
  /** The ids of the types that it ranks; none finds nothing. */
  types: readonly string[];
  withDone: boolean;
  /** The id of the field *Customer value*. */
  field: string;
}

/** From which value on items are in; `all`: every rated one. */
export type TopFrom = number | 'all';

/** Values that differ by less are taken for the same: Jira may keep no more digits. */
const STEP = 1e-6;

/**
 * The JQL of a project's top, or of all that is not in it: conditions on the project, the types and our field alone, never
 * keys. The project is named as whoever searches wrote it, so that Jira itself refuses one that is missing and one that they
 * may not see with the same words. Either is the exact opposite of the other, for issues without a value too, also where Jira
 * carries a NOT into it.
 */
export function topJql({ project, types, withDone, field }: TopList, from: TopFrom, operator: string): string {
  const value = `cf[${field.replace('customfield_', '')}]`;
  const least = from === 'all' ? null : notAbove(from);
  const conditions: [is: string, isNot: string][] = [
    [`project = "${project}"`, `project != "${project}"`],
    types.length > 0 ? [`issuetype in (${types.join(', ')})`, `issuetype not in (${types.join(', ')})`] : [`${value} < 0`, `${value} >= 0`],
    ...(withDone ? [] : [['statusCategory != Done', 'statusCategory = Done'] as [string, string]]),
    ...(least === null ? [] : [[`${value} >= ${least}`, `${value} < ${least}`] as [string, string]]),
    [`${value} is not EMPTY`, `${value} is EMPTY`],
  ];
  return operator === 'not in' ? `(${conditions.map(([, isNot]) => isNot).join(' OR ')})` : conditions.map(([is]) => is).join(' AND ');
}

/** A value in decimal digits, no greater than it is. */
function notAbove(value: number): string {
  const digits = (Math.floor(value / STEP) * STEP).toFixed(6);
  const text = Number(digits) > value ? (Number(digits) - STEP).toFixed(6) : digits;
  return text.replace(/\.?0+$/, '');
}
