import type { MeterReading } from '../../local/forge/meter/meter';
import type { Settings } from '../../src/domain/settings/settings';
import { ACTS, drain, type Act, type Measured, type OftenAct } from './acts';
import { SPACE } from './cost-site';
import type { ActName } from './population';
import { useOf, type Use } from './use';

const RUNS = 5;
/** By then a new day has begun. */
const TO_TOMORROW = 2 * 3600;
const PROPERTY_WRITTEN = 'PUT /rest/api/3/issue/{issue}/properties/customer-value';

/** What each act takes, a mean of five; settings are saved once, and a night's pass is divided by the items that it renewed. */
export async function measureActs(site: Measured): Promise<Record<ActName, Use>> {
  const { ask } = site;
  await ask.app('bring-in-tickets', { project: SPACE.key, source: { project: 'HELP' }, customerField: null });
  await drain(ask);
  const fading = useOf(await readingOf(site, 1, () => save(site, (now) => ({ ...now, halfLifeDays: 365 }))), 1);
  const weights = useOf(await readingOf(site, 1, () => save(site, heavier)), 1);
  await ask.panel('POST', 'clock', { advanceSeconds: TO_TOMORROW });
  await drain(ask);
  const night = await readingOf(site, 1, () => ask.panel('POST', 'run-schedule', { key: 'nightly-renew' }));
  const items = night.jira.app.byEndpoint[PROPERTY_WRITTEN]?.calls ?? 0;
  if (items === 0) throw new Error('The night renewed nothing.');
  const uses = {} as Record<OftenAct, Use>;
  for (const [name, act] of Object.entries(ACTS) as [OftenAct, Act][]) uses[name] = useOf(await readingOf(site, RUNS, act), RUNS);
  return { ...uses, 'fading saved (a space)': fading, 'weights saved (a space)': weights, 'figures renewed at night, an item': useOf(night, items) };
}

/** What the meter says of so many runs. */
async function readingOf(site: Measured, runs: number, act: Act): Promise<MeterReading> {
  await site.ask.panel('POST', 'reset-meter');
  for (let run = 0; run < runs; run += 1) await act(site, run);
  return site.ask.meter();
}

async function save({ ask }: Measured, change: (now: Settings) => Settings): Promise<void> {
  const { now } = await ask.app('open-settings', { project: SPACE.key });
  await ask.app('save-settings', { project: SPACE.key, version: now.version, settings: change(now.settings) });
  await drain(ask);
}

function heavier(now: Settings): Settings {
  const impact = now.criteria['impact']!;
  return { ...now, criteria: { ...now.criteria, impact: { ...impact, weight: impact.weight + 5 } } };
}
