import { readConditionGroup } from './condition-group';
import { requireEntity } from './entity-rule';
import { requireKey } from './key-rule';
import type { KvsContext, KvsReply } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import { newRecord, spaceOf, type KeyRequest } from './single-record';
import type { Change } from './stored-record';

const MAX_OPERATIONS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

type Operation = KeyRequest & { conditions?: unknown };

/** The body of a transaction. */
export interface Transaction {
  set?: Operation[];
  delete?: Operation[];
  check?: Operation[];
}

/**
 * Does everything or nothing: up to 25 operations and 4 MB, each key once. Every condition is tested on what is
 * stored before; one that fails answers 409 CONDITIONAL_CHECK_FAILED.
 */
export function runTransaction(context: KvsContext, request: Transaction): KvsReply {
  const { set = [], delete: remove = [], check = [] } = request;
  const all = [...set, ...remove, ...check];
  requireSize(all, request);
  requireDistinct(context, all);
  const changes: Change[] = [
    ...set.map((operation): Change => {
      const space = spaceOf(context, operation, 'plain');
      return { space, put: newRecord(context, space, operation) };
    }),
    ...remove.map((operation): Change => ({ space: spaceOf(context, operation, 'plain'), remove: requireKey(operation.key) })),
  ];
  for (const operation of all) requireConditions(context, operation);
  context.store.write(changes);
  return { status: 204, body: null, operations: all.length };
}

function requireSize(all: readonly Operation[], request: Transaction): void {
  if (all.length === 0) throw new KvsRefusal(400, 'INVALID_TRANSACTION', 'A transaction needs an operation.');
  if (all.length > MAX_OPERATIONS) {
    throw new KvsRefusal(400, 'TRANSACTION_OPERATION_LIMIT_EXCEEDED', `A transaction holds at most ${MAX_OPERATIONS} operations.`);
  }
  if (Buffer.byteLength(JSON.stringify(request)) > MAX_BYTES) {
    throw new KvsRefusal(400, 'MAX_SIZE', 'A transaction holds at most 4 MB.');
  }
}

function requireDistinct(context: KvsContext, all: readonly Operation[]): void {
  const places = new Set(all.map((operation) => `${spaceOf(context, operation, 'plain')}\n${requireKey(operation.key)}`));
  if (places.size < all.length) throw new KvsRefusal(400, 'TRANSACTION_DUPLICATE_KEY', 'A transaction names each key once.');
}

function requireConditions(context: KvsContext, operation: Operation): void {
  if (operation.conditions === undefined || operation.conditions === null) return;
  const entity = requireEntity(context.entities, operation.entityName);
  const passes = readConditionGroup(entity, operation.conditions);
  const record = context.store.get(`entity:${entity.name}`, requireKey(operation.key));
  if (passes((record?.value ?? {}) as Readonly<Record<string, unknown>>)) return;
  throw new KvsRefusal(409, 'CONDITIONAL_CHECK_FAILED', `A condition on the key ${String(operation.key)} does not hold.`);
}
