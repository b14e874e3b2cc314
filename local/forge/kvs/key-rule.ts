import { KvsRefusal } from './kvs-refusal';

const PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const MAX_LENGTH = 500;

/** Passes a key of 1 to 500 characters of the platform's alphabet; refuses any other. */
export function requireKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw new KvsRefusal(400, 'EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > MAX_LENGTH) {
    throw new KvsRefusal(400, 'KEY_TOO_LONG', `The provided key has exceeded the maximum ${MAX_LENGTH} characters.`);
  }
  if (!PATTERN.test(key)) {
    throw new KvsRefusal(400, 'INVALID_KEY', `The provided key does not match the regex: ${String(PATTERN)}`);
  }
  return key;
}
