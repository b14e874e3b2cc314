import { badPayload } from '../http/jira-error';
import { objectOf, type JsonObject } from '../http/read-body';

/** What a request sets: `fields` gives values, `update` gives lists of operations, of which `set` is taken. */
export function readEdits(body: JsonObject): [field: string, value: unknown][] {
  const set = Object.entries(objectOf(body['update'] ?? {})).map(([field, operations]): [string, unknown] => {
    if (!Array.isArray(operations) || operations.length !== 1) throw badPayload();
    const operation = objectOf(operations[0], ['set']);
    return [field, operation['set']];
  });
  return [...Object.entries(objectOf(body['fields'] ?? {})), ...set];
}
