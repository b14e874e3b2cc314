import type { Route } from '@forge/api';
import * as v from 'valibot';
import { JiraFailed } from '../domain/failure';
import type { JiraRequest, RequestInit } from './requests';

/**
 * Sends a request that only reads, whatever its method, and reads its JSON answer by a schema that names only what we use.
 * Throws JiraFailed for every status but 2xx, and for an answer that does not have the parts we need.
 */
export async function askJira<Schema extends v.GenericSchema>(
  jira: JiraRequest,
  schema: Schema,
  route: Route,
  init?: Omit<RequestInit, 'reads'>,
): Promise<v.InferOutput<Schema>> {
  const text = await jira(route, { ...init, reads: true });
  const read = v.safeParse(schema, parseJson(text));
  if (!read.success) throw new JiraFailed(502, null, read.issues[0].message);
  return read.output;
}

/** Sends a request that changes something, once. Throws JiraFailed for every status but 2xx. */
export async function tellJira(jira: JiraRequest, route: Route, init: RequestInit): Promise<void> {
  await jira(route, init);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JiraFailed(502, null, 'an answer that is no JSON');
  }
}
