import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppHost } from '../forge/app-host';
import type { Faults } from '../forge/fault/faults';
import { readFault, readRandomTrouble } from '../forge/fault/read-fault';
import { BadFault } from '../forge/fault/read-part';
import { InvocationFailed } from '../forge/invocation-failed';
import type { Manifest } from '../forge/manifest';
import type { Meter } from '../forge/meter/meter';
import type { PlatformLog } from '../forge/platform-log';
import type { Schedules } from '../forge/schedules';
import type { VirtualClock } from '../forge/virtual-clock';
import type { Jira } from '../jira/jira';
import type { LocalPerson } from '../jira/people';
import { addAccess, type AccessDoor } from './access';
import { addGrants } from './grants';
import { jsonBody } from './json-body';
import { personAtDoor, requireNamed, signIn } from './person-at-door';

const LOG_PAGE = 1000;

export interface ControlPanelOptions {
  host: AppHost;
  manifest: Manifest;
  people: readonly LocalPerson[];
  decidePermission: Jira['decidePermission'];
  access: AccessDoor;
  meter: Meter;
  log: PlatformLog;
  faults: Faults;
  clock: VirtualClock;
  schedules: Schedules;
  /** The second origin, where the app's pages are. */
  appOrigin(): string;
}

/** `/local/…`: what drives the local site, for the shell, for tests and for people. Shapes are in docs/local-jira.md. */
export function controlPanel(options: ControlPanelOptions): Hono {
  const { host, meter, log } = options;
  const panel = new Hono();
  panel.get('/meter', (c) => c.json(meter.read()));
  panel.post('/reset-meter', (c) => {
    meter.reset();
    return c.json({ ok: true });
  });
  panel.get('/log', (c) => {
    const limit = Number(c.req.query('limit') ?? LOG_PAGE);
    return c.json(log.read(Number(c.req.query('after') ?? 0), Number.isInteger(limit) && limit > 0 ? limit : LOG_PAGE));
  });
  panel.post('/drain', (c) => answer(c, () => host.drain()));
  panel.post('/clock', async (c) => c.json(await advance(options, (await jsonBody(c)).advanceSeconds)));
  panel.post('/run-schedule', async (c) => {
    const { key } = await jsonBody(c);
    return answer(c, async () => {
      const result = await host.runSchedule(String(key));
      await host.drain();
      return result;
    });
  });
  addFaults(panel, options);
  addGrants(panel, options);
  addAccess(panel, options);
  addSession(panel, options);
  addCalls(panel, options);
  return panel;
}

function addFaults(panel: Hono, { faults }: ControlPanelOptions): void {
  panel.post('/fault', async (c) => {
    const given = await jsonBody(c);
    try {
      if (given.target === 'random') faults.addRandom(readRandomTrouble(given));
      else faults.add(readFault(given));
    } catch (error) {
      if (error instanceof BadFault) throw new HTTPException(400, { message: error.message });
      throw error;
    }
    return c.json({ ok: true });
  });
  panel.delete('/fault', (c) => c.json({ ok: true, faults: faults.clear() }));
}

function addSession(panel: Hono, { people, manifest, appOrigin }: ControlPanelOptions): void {
  panel.get('/session', (c) =>
    c.json({
      person: personAtDoor(c, people) ?? null,
      people,
      appOrigin: appOrigin(),
      modules: manifest.ui.map(({ type, key, title, resource, pages = [], viewportSize, dynamicProperties }) => ({
        type,
        key,
        title,
        resource,
        pages,
        ...(viewportSize !== undefined && { viewportSize }),
        dynamic: dynamicProperties !== undefined,
      })),
    }),
  );
  panel.post('/session', async (c) => {
    const { person: name } = await jsonBody(c);
    const person = requireNamed(people, name);
    signIn(c, person);
    return c.json({ person });
  });
}

function addCalls(panel: Hono, { host, people }: ControlPanelOptions): void {
  panel.post('/invoke', async (c) => {
    const person = requirePerson(c, people);
    const { moduleKey, functionKey, payload, extension } = await jsonBody(c);
    return answer(c, () => host.invoke(person, String(moduleKey), String(functionKey), payload, extension));
  });
  panel.post('/dynamic-properties', async (c) => {
    const person = requirePerson(c, people);
    const { moduleKey, extension } = await jsonBody(c);
    return answer(c, () => host.dynamicProperties(person, String(moduleKey), extension));
  });
}

/** A function's answer, or why there is none; both are 200, as the bridge takes them. */
async function answer(c: Context, ask: () => Promise<unknown>): Promise<Response> {
  try {
    const result = await ask();
    return c.json({ ok: true, ...(result !== undefined && { result }) });
  } catch (error) {
    if (!(error instanceof InvocationFailed)) throw error;
    return c.json({ ok: false, error: error.message, code: error.code });
  }
}

async function advance({ clock, host, schedules }: ControlPanelOptions, seconds: unknown) {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0) {
    throw new HTTPException(400, { message: 'advanceSeconds must be a number of seconds, 0 or more.' });
  }
  clock.moveTo(clock.now() + seconds * 1000);
  host.clockMoved();
  const ran = await schedules.runDue();
  return { ok: true, now: new Date(clock.now()).toISOString(), ran };
}

function requirePerson(c: Context, people: readonly LocalPerson[]): LocalPerson {
  const person = personAtDoor(c, people);
  if (!person) throw new HTTPException(401, { message: 'Sign in first: basic auth, or POST /local/session.' });
  return person;
}
