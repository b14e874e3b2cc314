import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BadAccess, type Jira } from '../jira/jira';
import { jsonBody } from './json-body';

/** What of the local Jira these calls are about. */
export type AccessDoor = Pick<Jira, 'changeAccess' | 'outbox'>;

/** `/permissions`: changes who may do what while everything runs. `/outbox`: the mails that Jira was asked to send. */
export function addAccess(panel: Hono, { access }: { access: AccessDoor }): void {
  panel.post('/permissions', async (c) => {
    const given = await jsonBody(c);
    try {
      access.changeAccess(given);
    } catch (error) {
      if (error instanceof BadAccess) throw new HTTPException(400, { message: error.message });
      throw error;
    }
    return c.json({ ok: true });
  });
  panel.get('/outbox', (c) => c.json({ mails: access.outbox().map(({ at, ...mail }) => ({ at: new Date(at).toISOString(), ...mail })) }));
}
