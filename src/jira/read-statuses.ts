import * as v from 'valibot';
import type { StatusCategory } from '../domain/value/steps';

const CATEGORIES: readonly string[] = ['new', 'indeterminate', 'done'] satisfies StatusCategory[];

const StatusJson = v.object({ id: v.string(), statusCategory: v.object({ key: v.string() }) });

/** What each status of Jira's list means, by its id. One whose category is none of the three is left out: it is not known. */
export function readStatuses(json: unknown): Map<string, StatusCategory> {
  const meanings = new Map<string, StatusCategory>();
  for (const each of Array.isArray(json) ? json : []) {
    const read = v.safeParse(StatusJson, each);
    if (read.success && CATEGORIES.includes(read.output.statusCategory.key)) meanings.set(read.output.id, read.output.statusCategory.key as StatusCategory);
  }
  return meanings;
}
