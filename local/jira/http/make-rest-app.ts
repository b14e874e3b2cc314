import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JiraCaller } from '../jira-caller';
import type { Site } from '../site/site';
import type { Answer, Asked, Endpoint } from './endpoint';
import { JiraError, badRequest } from './jira-error';

interface Bindings {
  Bindings: { caller: JiraCaller };
}

/** Puts the endpoints behind HTTP: a refusal becomes Jira's error form, an unknown path a 404, another method a 405, a body that is no JSON by its own account a 415. */
export function makeRestApp(endpoints: readonly Endpoint[], site: Site): Hono<Bindings> {
  const app = new Hono<Bindings>();
  app.use(async (c, next) => {
    if (!isJson(c.req.header('content-type')) && (await c.req.text()) !== '') throw new JiraError(415, ['Unsupported Media Type']);
    await next();
  });
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, async (c) => answer(c, await endpoint.handle(askedOf(c), site)));
  }
  for (const { path } of endpoints) {
    app.all(path, () => {
      throw new JiraError(405, ['Method Not Allowed']);
    });
  }
  app.notFound((c) => answer(c, refusal(new JiraError(404, [`The local Jira has no ${c.req.method} ${c.req.path}.`]))));
  app.onError((error, c) => {
    if (error instanceof JiraError) return answer(c, refusal(error));
    console.error(error);
    return answer(c, refusal(new JiraError(500, ['The local Jira failed.'])));
  });
  return app;
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/json\b/i.test(contentType);
}

function askedOf(c: Context<Bindings>): Asked {
  const url = new URL(c.req.url);
  return {
    caller: c.env.caller,
    param: (name) => c.req.param(name) ?? '',
    path: url.pathname,
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
