import type { MiddlewareHandler } from 'hono';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Refuses a request under another host name (a rebound one), and one that a page of another origin sends. */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  const origin = c.req.header('origin');
  if (!LOOPBACK.test(host)) return c.json({ errorMessages: ['The local Jira answers only on this machine.'] }, 403);
  if (origin !== undefined && origin !== `http://${host}`) {
    return c.json({ errorMessages: ['The local Jira refuses requests from pages of another origin.'] }, 403);
  }
  return next();
};
