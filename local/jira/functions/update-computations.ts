import type { Answer, Endpoint } from '../http/endpoint';
import { badPayload, JiraError } from '../http/jira-error';
import { objectOf, optionalText } from '../http/read-body';
import { parseJql } from '../jql/parse-jql';
import type { Computation } from './computation';

/**
 * Puts other results in the place of those that the app gave, by their ids; only the app as itself may. One that is not there
 * is a 404 and nothing changes, unless `skipNotFoundPrecomputations` is set: then the others change, and the answer names it.
 */
export const updateComputations: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/jql/function/computation',
  scopes: ['write:app-data:jira'],
  async handle({ caller, query, json }, { functions }) {
    if (caller.kind !== 'app') return refusal(403, 'Only the app that provides the function can update its precomputations.');
    const given = await readResults(json).catch((error: unknown) => {
      if (error instanceof JiraError) return error;
      throw error;
    });
    if (given instanceof JiraError) return refusal(given.status, ...given.errorMessages);
    const known = new Set(functions.all().map(({ id }) => id));
    const missing = [...given.keys()].filter((id) => !known.has(id));
    const skip = query.get('skipNotFoundPrecomputations') === 'true';
    if (missing.length > 0 && !skip) return { status: 404, body: { errorMessages: ['Some precomputations were not found.'], notFoundPrecomputationIDs: missing } };
    functions.update(given);
    return skip ? { status: 200, body: { notFoundPrecomputationIDs: missing } } : { status: 204 };
  },
};

/** The results by id. Throws JiraError 400 for one that is neither JQL nor a sentence, or both, and for an id that comes twice. */
async function readResults(json: () => Promise<unknown>): Promise<Map<string, Computation['result']>> {
  const { values } = objectOf(await json(), ['values']);
  if (!Array.isArray(values) || values.length === 0) throw badPayload();
  const results = new Map(values.map(readResult));
  if (results.size < values.length) throw badPayload();
  return results;
}

function readResult(given: unknown): [id: string, result: Computation['result']] {
  const part = objectOf(given, ['id', 'value', 'error']);
  const [id, value, error] = [optionalText(part['id']), optionalText(part['value']), optionalText(part['error'])];
  if (id === undefined || (value === undefined) === (error === undefined)) throw badPayload();
  if (value !== undefined) parseJql(value);
  return [id, value === undefined ? { error: error ?? '' } : { value }];
}

/** The form of these refusals, which have no part `errors`. */
function refusal(status: number, ...errorMessages: string[]): Answer {
  return { status, body: { errorMessages } };
}
