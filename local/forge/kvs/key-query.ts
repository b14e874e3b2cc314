import { compareValues, readCondition } from './condition';
import type { KvsContext, KvsReply } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import { readCursor, requirePageSize, writeCursor } from './page-rule';
import { recordReply } from './record-reply';

/** The body of a query over plain keys. */
export interface KeyQuery {
  where?: unknown;
  limit?: unknown;
  after?: unknown;
  options?: { metadataFields?: unknown };
}

/** A page of plain keys in ascending order. The one condition allowed is BEGINS_WITH on `key`. Secrets never appear. */
export function queryKeys({ store }: KvsContext, query: KeyQuery): KvsReply {
  const size = requirePageSize(query.limit, 'LIST_QUERY_LIMIT_EXCEEDED');
  const matches = readWhere(query.where);
  const after = readCursor<string>(query.after);
  const found = store
    .records('plain')
    .filter(({ key }) => matches(key) && (after === undefined || compareValues(key, after) > 0))
    .sort((a, b) => compareValues(a.key, b.key));
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      data: page.map((record) => recordReply(record, query.options?.metadataFields)),
      ...(last && found.length > size && { cursor: writeCursor(last.key) }),
    },
  };
}

function readWhere(where: unknown): (key: string) => boolean {
  if (where === undefined || where === null) return () => true;
  const [only, ...more] = Array.isArray(where) ? (where as { property?: unknown; condition?: unknown }[]) : [];
  if (!only || more.length > 0 || only.property !== 'key' || only.condition !== 'BEGINS_WITH') {
    throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query takes one condition: the key begins with a text.');
  }
  return readCondition(only, 'range');
}
