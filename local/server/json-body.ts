import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The request's JSON object; 400 with a sentence when it is none. */
export async function jsonBody(c: Context): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await c.req.json();
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new HTTPException(400, { message: 'The body must be a JSON object.' });
}
