import * as v from 'valibot';

/** As many items as one record of the store holds the orders of. */
const MOST_ITEMS = 10_000;

const IssueId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

/** An order of issues by id, each of them once. */
export const IssueOrder = v.pipe(
  v.array(IssueId),
  v.maxLength(MOST_ITEMS, 'backlogSize'),
  v.check((ids) => new Set(ids).size === ids.length),
);

/** An order, and when it was read. */
export const Seen = v.object({ order: IssueOrder, at: v.pipe(v.number(), v.integer(), v.minValue(0)) });
