import { requireKey } from './key-rule';
import type { KvsContext, KvsReply } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import { deleteRecord, getRecord, setRecord, type KeyRequest } from './single-record';

const MAX_ITEMS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

type Operation = (context: KvsContext, request: KeyRequest, plain: 'plain') => KvsReply;

const OPERATIONS: Readonly<Record<string, Operation>> = { get: getRecord, set: setRecord, delete: deleteRecord };

/** Runs get, set or delete on up to 25 keys, each once, each on its own: what is refused is listed, the rest is done. */
export function runBatch(context: KvsContext, name: string, items: unknown): KvsReply {
  const operation = OPERATIONS[name];
  if (!operation) throw new KvsRefusal(404, 'NOT_FOUND', `There is no batch operation ${name}.`);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of requireItems(items)) {
    const place = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
    try {
      const { body } = operation(context, item, 'plain');
      successfulKeys.push(name === 'get' ? { ...place, ...body } : place);
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      if (name === 'delete' && error.code === 'KEY_NOT_FOUND') successfulKeys.push(place);
      else failedKeys.push({ ...place, error: { code: error.code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys }, operations: successfulKeys.length + failedKeys.length };
}

function requireItems(items: unknown): KeyRequest[] {
  if (!Array.isArray(items) || items.length === 0) throw new KvsRefusal(400, 'INVALID_BATCH', 'A batch is a list of keys.');
  if (items.length > MAX_ITEMS) {
    throw new KvsRefusal(400, 'BATCH_OPERATION_LIMIT_EXCEEDED', `A batch holds at most ${MAX_ITEMS} keys.`);
  }
  if (Buffer.byteLength(JSON.stringify(items)) > MAX_BYTES) throw new KvsRefusal(400, 'MAX_SIZE', 'A batch holds at most 4 MB.');
  const list = items as KeyRequest[];
  const places = new Set(list.map((item) => `${String(item.entityName ?? '')}\n${requireKey(item.key)}`));
  if (places.size < list.length) throw new KvsRefusal(400, 'BATCH_DUPLICATE_KEY', 'A batch names each key once.');
  return list;
}
