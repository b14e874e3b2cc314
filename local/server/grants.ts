import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Jira } from '../jira/jira';
import { jsonBody } from './json-body';
import { requireNamed } from './person-at-door';

/** `/grant` and `/revoke`: give a person a global permission of the app, and take it away. */
export function addGrants(panel: Hono, { people, decidePermission }: Pick<Jira, 'people' | 'decidePermission'>): void {
  const decide = (granted: boolean) => async (c: Context) => {
    const { permission, person: name } = await jsonBody(c);
    const person = requireNamed(people, name);
    if (!decidePermission(String(permission), person.accountId, granted)) {
      throw new HTTPException(400, { message: `The manifest declares no global permission ${String(permission)}.` });
    }
    return c.json({ ok: true });
  };
  panel.post('/grant', decide(true));
  panel.post('/revoke', decide(false));
}
