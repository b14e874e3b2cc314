import * as v from 'valibot';
import type { StatusChange } from '../domain/value/steps';
import { readTime } from './read-time';

const ItemJson = v.object({
  field: v.nullish(v.string()),
  fieldId: v.nullish(v.string()),
  from: v.nullish(v.string(), null),
  to: v.nullish(v.string(), null),
});

/** A page of Jira's bulk changelogs, as far as we read it. */
export const HistoriesJson = v.object({
  issueChangeLogs: v.optional(
    v.array(
      v.object({
        issueId: v.string(),
        changeHistories: v.optional(v.array(v.object({ created: v.unknown(), items: v.optional(v.array(v.unknown()), []) })), []),
      }),
    ),
    [],
  ),
  nextPageToken: v.nullish(v.string(), null),
});

const STATUS = 'status';

/** The changes of status on a page, by issue. What is not a change of status, or has no date, is left out. */
export function readHistories({ issueChangeLogs }: v.InferOutput<typeof HistoriesJson>): Map<string, StatusChange[]> {
  const histories = new Map<string, StatusChange[]>();
  for (const { issueId, changeHistories } of issueChangeLogs) {
    const changes = changeHistories.flatMap(({ created, items }) => statusChanges(readTime(created), items));
    histories.set(issueId, [...(histories.get(issueId) ?? []), ...changes]);
  }
  return histories;
}

function statusChanges(at: number | null, items: readonly unknown[]): StatusChange[] {
  if (at === null) return [];
  return items.flatMap((json) => {
    const read = v.safeParse(ItemJson, json);
    if (!read.success || (read.output.fieldId ?? read.output.field) !== STATUS) return [];
    return [{ at, from: read.output.from, to: read.output.to }];
  });
}
