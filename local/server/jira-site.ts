import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { JiraGateway } from '../forge/jira-gateway';
import type { PlatformLog } from '../forge/platform-log';
import type { LocalPerson } from '../jira/people';
import { fileResponse, readFolderFile } from './folder-file';
import { ownOriginOnly } from './own-origin-only';
import { personAtDoor } from './person-at-door';

export interface JiraSiteOptions {
  jira: JiraGateway;
  people: readonly LocalPerson[];
  panel: Hono;
  /** The built shell. */
  shellDir: string;
  log: PlatformLog;
}

/** The first origin: Jira's REST, the control panel, and the shell under every other address. */
export function jiraSite({ jira, people, panel, shellDir, log }: JiraSiteOptions): Hono {
  const site = new Hono();
  site.use(ownOriginOnly);
  site.route('/local', panel);
  site.all('/rest/*', async (c) => {
    const person = personAtDoor(c, people);
    if (!person) return c.json({ errorMessages: ['You are not authenticated.'], errors: {} }, 401);
    const from = c.req.header('x-local-origin') === 'bridge' ? 'browser' : 'outside';
    return jira({ request: c.req.raw, caller: { kind: 'user', accountId: person.accountId }, from });
  });
  site.get('*', async (c) => {
    const file = await readFolderFile(shellDir, c.req.path === '/' ? 'index.html' : c.req.path);
    const page = file ?? (await readFolderFile(shellDir, 'index.html'));
    return page ? fileResponse(page) : c.text('The shell is not built: npm run build.', 503);
  });
  site.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ ok: false, error: error.message, errorMessages: [error.message] }, error.status);
    log.add({ from: 'platform', kind: 'console', level: 'error', text: error.stack ?? String(error) });
    return c.json({ ok: false, error: error.message, errorMessages: [error.message] }, 500);
  });
  return site;
}
