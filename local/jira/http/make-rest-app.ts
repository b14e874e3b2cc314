import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';
import type { Answer, Asked, Endpoint } from './endpoint';
import { JiraError, badRequest } from './jira-error';

interface Bindings {
  Bindings: { caller: JiraCaller };
}

/** Puts the endpoints behind HTTP: a refusal becomes Jira's error form, an unknown path a 404. */
export function makeRestApp(endpoints: readonly Endpoint[], site: Site): Hono<Bindings> {
  const app = new Hono<Bindings>();
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, async (c) => answer(c, await endpoint.handle(askedOf(c), site)));
  }
  app.notFound((c) => answer(c, refusal(new JiraError(404, [`The local Jira has no ${c.req.method} ${c.req.path}.`]))));
  app.onError((error, c) => {
    if (error instanceof JiraError) return answer(c, refusal(error));
    console.error(error);
    return answer(c, refusal(new JiraError(500, ['The local Jira failed.'])));
  });
  return app;
}

function askedOf(c: Context<Bindings>): Asked {
  const url = new URL(c.req.url);
  return {
    caller: c.env.caller,
    param: (name) => c.req.param(name) ?? '',
    query: url.searchParams,
    text: () => c.req.text(),
    json: async () => parseJson(await c.req.text()),
    origin: url.origin,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}

function answer(c: Context<Bindings>, { status, body }: Answer): Response {
  return body === undefined ? c.body(null, status as 204) : c.json(body, status as ContentfulStatusCode);
}

function refusal({ status, errorMessages, errors }: JiraError): Answer {
  return { status, body: { errorMessages, errors } };
}
