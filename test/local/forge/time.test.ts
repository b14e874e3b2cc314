import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../local/forge/manifest';
import { startSchedules, type Schedules } from '../../../local/forge/schedules';
import { openVirtualClock } from '../../../local/forge/virtual-clock';
import { shiftDate } from '../../../local/forge/worker/shifted-date';

const HOUR = 3_600_000;
const folder = () => mkdtempSync(join(tmpdir(), 'worth-time-'));

test('the clock runs on from where it was moved to, also after a restart', () => {
  const dataDir = folder();
  let machine = 1000;
  openVirtualClock(dataDir, () => machine).moveTo(500_000);
  machine = 3000;
  const clock = openVirtualClock(dataDir, () => machine);
  expect([clock.now(), clock.offset()]).toEqual([502_000, 499_000]);
});

test('a shifted Date moves only now; a date that is given stays what it is', () => {
  const Shifted = shiftDate(Date, () => -HOUR);
  expect(Math.abs(Shifted.now() - (Date.now() - HOUR))).toBeLessThan(1000);
  expect(Math.abs(new Shifted().getTime() - (Date.now() - HOUR))).toBeLessThan(1000);
  expect(new Shifted(2026, 0, 5).getTime()).toBe(new Date(2026, 0, 5).getTime());
  expect(new Shifted() instanceof Date).toBe(true);
  expect(Shifted.UTC(1970, 0)).toBe(0);
});

describe('scheduled triggers', () => {
  const open: Schedules[] = [];
  afterEach(() => open.splice(0).forEach((schedules) => schedules.stop()));

  const start = (dataDir: string | null, clock: { at: number }, ran: string[], fails = false) => {
    const schedules = [{ key: 'hourly', function: 'f', interval: 'hour' }, { key: 'daily', function: 'g', interval: 'day' }];
    const run = async (key: string) => {
      ran.push(key);
      if (fails) throw new Error('broken');
    };
    const started = startSchedules({ manifest: { schedules } as unknown as Manifest, dataDir, now: () => clock.at, run });
    open.push(started);
    return started;
  };

  test('run once their interval has passed, however often it passed', async () => {
    const clock = { at: 0 };
    const ran: string[] = [];
    const schedules = start(null, clock, ran);
    for (const at of [HOUR - 1, HOUR, HOUR + 1, 4 * HOUR, 25 * HOUR]) {
      clock.at = at;
      await schedules.runDue();
    }
    expect(ran).toEqual(['hourly', 'hourly', 'hourly', 'daily']);
  });

  test('remember over a restart when they last ran', async () => {
    const dataDir = folder();
    const clock = { at: 0 };
    const ran: string[] = [];
    start(dataDir, clock, ran);
    clock.at = HOUR;
    expect(await start(dataDir, clock, ran).runDue()).toEqual(['hourly']);
    expect(await start(dataDir, clock, ran).runDue()).toEqual([]);
  });

  test('are not tried again when they throw', async () => {
    const clock = { at: 0 };
    const ran: string[] = [];
    const schedules = start(null, clock, ran, true);
    clock.at = HOUR;
    await schedules.runDue();
    await schedules.runDue();
    expect(ran).toEqual(['hourly']);
  });
});
