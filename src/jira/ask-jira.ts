import type { Route } from '@forge/api';
import * as v from 'valibot';
import { JiraFailed } from '../domain/failure';
import type { JiraRequest, RequestInit } from './requests';

/**
 * Sends a request and reads its JSON answer by a schema that names only what we use. Throws JiraFailed for every
 * status but 2xx, and for an answer that does not have the parts we need.
 */
export async function askJira<Schema extends v.GenericSchema>(
  jira: JiraRequest,
  schema: Schema,
  route: Route,
  init?: RequestInit,
): Promise<v.InferOutput<Schema>> {
  const text = await tellJira(jira, route, init);
  const read = v.safeParse(schema, parseJson(text));
  if (!read.success) throw new JiraFailed(502, null, read.issues[0].message);
  return read.output;
}

/** Sends a request whose answer's text is all we may want. Throws JiraFailed for every status but 2xx. */
export async function tellJira(jira: JiraRequest, route: Route, init?: RequestInit): Promise<string> {
  const response = await jira(route, init);
  const text = await response.text();
  if (response.status >= 200 && response.status < 300) return text;
  throw new JiraFailed(response.status, retryAfter(response.headers.get('Retry-After')), text);
}

function retryAfter(header: string | null): number | null {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JiraFailed(502, null, 'an answer that is no JSON');
  }
}
