import api, { type Route } from '@forge/api';

/** What a Jira request may carry beside its route. */
export interface RequestInit {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
}

/** Sends one request to Jira's REST as somebody and answers its response, whatever the status. */
export type JiraRequest = (route: Route, init?: RequestInit) => Promise<JiraResponse>;

/** The part of a response that our readers use. */
export interface JiraResponse {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

type Send = ReturnType<typeof api.asUser>['requestJira'];

/** Jira as the person who called: what they may not see or do, the call may not either. */
export const asReader = (): JiraRequest => sending((...request) => api.asUser().requestJira(...request));

/** Jira as the app itself. Only for writing figures that a person's permitted act has changed, and for the night's work. */
export const asWorth = (): JiraRequest => sending((...request) => api.asApp().requestJira(...request));

function sending(send: Send): JiraRequest {
  return (route, { method = 'GET', body } = {}) =>
    send(route, {
      method,
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
