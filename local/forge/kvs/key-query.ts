import { readRange, type Side } from './condition';
import { cutPage } from './cut-page';
import { BY_KEY } from './entity-index';
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
export function queryKeys({ store, seenAt }: KvsContext, query: KeyQuery): KvsReply {
  const size = requirePageSize(query.limit, 'LIST_QUERY_LIMIT_EXCEEDED');
  const sideOf = readWhere(query.where);
  const key = readCursor<string>(query.after);
  const after = key === undefined ? undefined : { range: key, record: { key, value: null, createdAt: 0, updatedAt: 0 } };
  const { page, more } = cutPage(store.entries('plain', BY_KEY.name, [], seenAt), { sideOf, after, descending: false, size, expired: store.expired });
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      data: page.map(({ record }) => recordReply(record, query.options?.metadataFields)),
      ...(last && more && { cursor: writeCursor(last.record.key) }),
    },
  };
}

function readWhere(where: unknown): Side | undefined {
  if (where === undefined || where === null) return undefined;
  const [only, ...more] = Array.isArray(where) ? (where as { property?: unknown; condition?: unknown }[]) : [];
  if (!only || more.length > 0 || only.property !== 'key' || only.condition !== 'BEGINS_WITH') {
    throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query takes one condition: the key begins with a text.');
  }
  return readRange(only);
}
