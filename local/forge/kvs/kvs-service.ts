import { DiskFull } from '../disk-full';
import { runBatch } from './batch';
import { queryEntity } from './entity-query';
import { queryKeys } from './key-query';
import type { KvsContext, KvsReply } from './kvs-context';
import { openKvsRate } from './kvs-rate';
import { KvsRefusal } from './kvs-refusal';
import { deleteRecord, getRecord, setRecord, type KeyRequest } from './single-record';
import { runTransaction, type Transaction } from './transaction';

/** A reply of the store as it goes over the wire, and what it moved. */
export interface KvsAnswer {
  status: number;
  /** JSON, or null for an empty body. */
  text: string | null;
  readBytes: number;
  writtenBytes: number;
  /** Units of 10 KB that count towards the rate. */
  units: number;
}

type Operation = (context: KvsContext, body: unknown) => KvsReply;

const key = (body: unknown) => (body ?? {}) as KeyRequest;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  get: (context, body) => getRecord(context, key(body), 'plain'),
  set: (context, body) => setRecord(context, key(body), 'plain'),
  delete: (context, body) => deleteRecord(context, key(body), 'plain'),
  'secret/get': (context, body) => getRecord(context, key(body), 'secret'),
  'secret/set': (context, body) => setRecord(context, key(body), 'secret'),
  'secret/delete': (context, body) => deleteRecord(context, key(body), 'secret'),
  'entity/get': (context, body) => getRecord(context, named(body), 'plain'),
  'entity/set': (context, body) => setRecord(context, named(body), 'plain'),
  'entity/delete': (context, body) => deleteRecord(context, named(body), 'plain'),
  query: (context, body) => queryKeys(context, body ?? {}),
  'entity/query': (context, body) => queryEntity(context, body ?? {}),
  'batch/get': (context, body) => runBatch(context, 'get', body),
  'batch/set': (context, body) => runBatch(context, 'set', body),
  'batch/delete': (context, body) => runBatch(context, 'delete', body),
  transaction: (context, body) => runTransaction(context, (body ?? {}) as Transaction),
};

/**
 * Answers the store's HTTP: `path` is `/api/v1/<operation>`, `text` the JSON of the request, `at` the moment at which it counts,
 * now unless told. A query sees what was there `lagMs` milliseconds before. Never throws on bad input.
 */
export function openKvsService(context: KvsContext): (path: string, text: string, at?: number, lagMs?: number) => KvsAnswer {
  const rate = openKvsRate();
  return (path, text, at = context.now(), lagMs = 0) => {
    const name = path.replace(/^\/api\/v1\//, '');
    const kind = /(^|\/)(get|query)$/.test(name) ? 'read' : 'write';
    const reply = answer(lagMs > 0 ? { ...context, seenAt: Math.max(at, context.now()) - lagMs } : context, name, text, () => rate.requireRoom(kind, at));
    const replyText = reply.body === null ? null : JSON.stringify(reply.body);
    const done = reply.status < 300;
    const readBytes = done && kind === 'read' ? Buffer.byteLength(replyText ?? '') : 0;
    const writtenBytes = done && kind === 'write' ? Buffer.byteLength(text) : 0;
    const units = rate.spend(kind, readBytes + writtenBytes, reply.operations ?? 1, at);
    return { status: reply.status, text: replyText, readBytes, writtenBytes, units };
  };
}

function answer(context: KvsContext, name: string, text: string, requireRoom: () => void): KvsReply {
  try {
    requireRoom();
    const operation = OPERATIONS[name];
    if (!operation) throw new KvsRefusal(404, 'NOT_FOUND', `The store has no operation ${name}.`);
    return operation(context, parseBody(text));
  } catch (error) {
    if (error instanceof DiskFull) return { status: 500, body: { code: 'INTERNAL_SERVER_ERROR', message: error.message } };
    if (!(error instanceof KvsRefusal)) throw error;
    return { status: error.status, body: { code: error.code, message: error.message } };
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KvsRefusal(400, 'INVALID_REQUEST', 'The request is not JSON.');
  }
}

/** An entity operation without a name must not fall through to the plain keys. */
function named(body: unknown): KeyRequest {
  return { ...key(body), entityName: key(body).entityName ?? '' };
}
