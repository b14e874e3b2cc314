import api, { type Route } from '@forge/api';
import { JiraFailed } from '../domain/failure';

/** What a Jira request may carry beside its route. */
export interface RequestInit {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** True for what changes nothing: it may be sent again. */
  reads?: boolean;
}

/** Sends one request to Jira's REST as somebody and answers its text. Throws JiraFailed for every status but 2xx, 504 where no answer came. */
export type JiraRequest = (route: Route, init?: RequestInit) => Promise<string>;

type Send = ReturnType<typeof api.asUser>['requestJira'];

/** Jira as the person who called: what they may not see or do, the call may not either. */
export const asReader = (): JiraRequest => sending((...request) => api.asUser().requestJira(...request));

/** Jira as the app itself. Only for writing figures that a person's permitted act has changed, for the night's work, and for what Jira keeps for everybody. */
export const asWorth = (): JiraRequest => sending((...request) => api.asApp().requestJira(...request));

function sending(send: Send): JiraRequest {
  return async (route, { method = 'GET', body } = {}) => {
    const request = send(route, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status, headers, text } = await request.then(readAnswer).catch(noAnswer);
    if (status >= 200 && status < 300) return text;
    const quota = headers.get('RateLimit-Reason')?.startsWith('jira-quota-') ?? false;
    throw new JiraFailed(status, retryAfter(headers.get('Retry-After')), text, quota);
  };
}

async function readAnswer(response: Awaited<ReturnType<Send>>) {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The platform's word that the person has no access to Jira stands; everything else is a request that was lost on its way. */
function noAnswer(error: unknown): never {
  if (!(error instanceof Error) || error.name === 'NEEDS_AUTHENTICATION_ERR') throw error;
  throw new JiraFailed(504, null, error.message);
}

function retryAfter(header: string | null): number | null {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
