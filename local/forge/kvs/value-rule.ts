import { KvsRefusal } from './kvs-refusal';

const MAX_BYTES = 240 * 1024;
const MAX_DEPTH = 31;

/** Passes a value of at most 240 KiB of JSON and 31 levels; answers its size in bytes. Refuses a missing or null one. */
export function requireValue(value: unknown): number {
  if (value === undefined || value === null) {
    throw new KvsRefusal(400, 'INVALID_VALUE', 'The value must be a string, number, boolean, object or array.');
  }
  if (depthOf(value) > MAX_DEPTH) {
    throw new KvsRefusal(400, 'MAX_DEPTH', `The provided value has exceeded the maximum object depth (${MAX_DEPTH}) limit.`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_BYTES) {
    throw new KvsRefusal(400, 'MAX_SIZE', `The provided value of ${bytes} bytes has exceeded the maximum size limit of ${MAX_BYTES}.`);
  }
  return bytes;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
}
