import type { Entity, EntityIndex } from '../manifest';
import { readRange, type Side } from './condition';
import { readConditionGroup } from './condition-group';
import { cutPage } from './cut-page';
import { BY_KEY } from './entity-index';
import { hasType, requireEntity, requireIndex } from './entity-rule';
import type { KvsContext, KvsReply } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import { readCursor, requirePageSize, writeCursor } from './page-rule';
import { recordReply } from './record-reply';
import type { Entry } from './sorted-entries';

/** The body of a query over an entity. */
export interface EntityQuery {
  entityName?: unknown;
  indexName?: unknown;
  partition?: unknown;
  range?: unknown;
  filters?: unknown;
  sort?: unknown;
  limit?: unknown;
  cursor?: unknown;
  options?: { metadataFields?: unknown };
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A page of an entity in the order of an index. Filters apply to the page after it is cut, so a page may hold
 * fewer records than asked, or none, and still have a cursor.
 */
export function queryEntity(context: KvsContext, query: EntityQuery): KvsReply {
  const entity = requireEntity(context.entities, query.entityName);
  const size = requirePageSize(query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  const passes = readConditionGroup(entity, query.filters);
  const sideOf = query.range === undefined || query.range === null ? undefined : rangeOf(entity, query);
  const after = readAfter(query);
  const { page, more } = cutPage(entriesOf(context, entity, query), { sideOf, after, descending: query.sort === 'DESC', size, expired: context.store.expired });
  const last = page.at(-1);
  return {
    status: 200,
    body: {
      data: page
        .filter(({ record }) => passes(record.value as Row))
        .map(({ record }) => recordReply(record, query.options?.metadataFields)),
      ...(last && more && { cursor: writeCursor([last.range, last.record.key]) }),
    },
  };
}

/** Entries in ascending order. The index `by-key` needs no declaration: every entity has it. */
function entriesOf({ store, seenAt }: KvsContext, entity: Entity, query: EntityQuery): readonly Entry[] {
  const space = `entity:${entity.name}` as const;
  if (query.indexName === BY_KEY.name) return store.entries(space, BY_KEY.name, [], seenAt);
  const index = requireIndex(entity, query.indexName);
  return store.entries(space, index.name, requirePartition(entity, index, query.partition), seenAt);
}

function requirePartition(entity: Entity, index: EntityIndex, given: unknown): readonly unknown[] {
  const values: unknown[] = Array.isArray(given) ? given : [];
  const fits =
    values.length === index.partition.length &&
    index.partition.every((name, i) => hasType(values[i], entity.attributes.get(name) ?? 'any'));
  if (fits) return values;
  throw new KvsRefusal(400, 'INVALID_PARTITION', `The index ${index.name} needs a value for each of: ${index.partition.join(', ') || 'nothing'}.`);
}

function rangeOf(entity: Entity, query: EntityQuery): Side {
  if (query.indexName !== BY_KEY.name && requireIndex(entity, query.indexName).range.length === 0) {
    throw new KvsRefusal(400, 'INVALID_CONDITION', `The index ${String(query.indexName)} has no range attribute.`);
  }
  return readRange(query.range);
}

/** The place of the cursor, as an entry that stands there. */
function readAfter(query: EntityQuery): Entry | undefined {
  if (query.sort !== undefined && query.sort !== 'ASC' && query.sort !== 'DESC') {
    throw new KvsRefusal(400, 'INVALID_SORT', 'The sort must be ASC or DESC.');
  }
  const position = readCursor<[unknown, string]>(query.cursor);
  return position && { range: position[0], record: { key: position[1], value: null, createdAt: 0, updatedAt: 0 } };
}
