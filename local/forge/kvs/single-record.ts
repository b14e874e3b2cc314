import { requireEntity, requireRecord } from './entity-rule';
import { requireKey } from './key-rule';
import type { KvsContext, KvsReply } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import { recordReply } from './record-reply';
import { expiryOf, requirePolicy, type SetOptions } from './set-options';
import type { Space, StoredRecord } from './stored-record';
import { requireValue } from './value-rule';

/** The body of a get, set or delete of one key. */
export interface KeyRequest {
  key?: unknown;
  value?: unknown;
  entityName?: unknown;
  options?: SetOptions & { metadataFields?: unknown };
}

/** Where a request's record lies: in its entity when it names one, which must be declared. */
export function spaceOf(context: KvsContext, request: KeyRequest, plain: 'plain' | 'secret'): Space {
  if (request.entityName === undefined || request.entityName === null) return plain;
  return `entity:${requireEntity(context.entities, request.entityName).name}`;
}

/** The record of a key; 404 KEY_NOT_FOUND when there is none. */
export function getRecord(context: KvsContext, request: KeyRequest, plain: 'plain' | 'secret'): KvsReply {
  const record = context.store.get(spaceOf(context, request, plain), requireKey(request.key));
  if (!record) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no value for the key ${String(request.key)}.`);
  return { status: 200, body: recordReply(record, request.options?.metadataFields) };
}

/** Stores a value; 409 KEY_CONFLICT under FAIL_IF_EXISTS. Answers a value only when `returnValue` asks for one. */
export function setRecord(context: KvsContext, request: KeyRequest, plain: 'plain' | 'secret'): KvsReply {
  const space = spaceOf(context, request, plain);
  const put = newRecord(context, space, request);
  const old = context.store.get(space, put.key);
  requirePolicy(request.options);
  if (request.options?.keyPolicy === 'FAIL_IF_EXISTS' && old) {
    throw new KvsRefusal(409, 'KEY_CONFLICT', `The key ${put.key} exists.`);
  }
  context.store.write([{ space, put }]);
  const wanted = request.options?.returnValue;
  const shown = wanted === 'LATEST' ? put : wanted === 'PREVIOUS' ? old : undefined;
  if (!shown) return { status: 204, body: null };
  return { status: 200, body: recordReply(shown, request.options?.returnMetadataFields) };
}

/** Removes a key; 404 KEY_NOT_FOUND when there is none (the package takes that as done). */
export function deleteRecord(context: KvsContext, request: KeyRequest, plain: 'plain' | 'secret'): KvsReply {
  const space = spaceOf(context, request, plain);
  const key = requireKey(request.key);
  if (!context.store.get(space, key)) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no value for the key ${key}.`);
  context.store.write([{ space, remove: key }]);
  return { status: 204, body: null };
}

/** The record that a set would store. Refuses a key, a value or a TTL outside the platform's limits. Writes nothing. */
export function newRecord(context: KvsContext, space: Space, request: KeyRequest): StoredRecord {
  const key = requireKey(request.key);
  requireValue(request.value);
  if (space.startsWith('entity:')) requireRecord(requireEntity(context.entities, request.entityName), request.value);
  const at = context.now();
  const expiresAt = expiryOf(request.options, at);
  return {
    key,
    value: request.value,
    createdAt: context.store.get(space, key)?.createdAt ?? at,
    updatedAt: at,
    ...(expiresAt !== undefined && { expiresAt }),
  };
}
