import { figuresJobId, startFigures } from '../resolvers/settings/start-figures';
import type { SettingsVersion } from '../domain/settings/settings';
import type { NightWorld } from './night-world';
import { oweOverlooked } from './owe-overlooked';
import { sweepFunctions } from './refresh-functions';

/** A job that has not gone on for so long has lost its event. */
const SILENT_SECONDS = 600;

/**
 * The hour's backstop: figures that are overdue, customers whom not all has followed and jobs that stand still, because an
 * event was lost or its consumer killed, are sent again; and what a query overlooked when settings were saved is looked for. What Jira
 * keeps for queries on the top of a project is brought up to date.
 */
export async function sweep(world: NightWorld): Promise<void> {
  const { pendings, figures, customers, followers, jobs, work, now } = world;
  await figures.push(await pendings.due(now()), 0);
  await followers.push(await customers.overdue(now()));
  const silent = (await jobs.running()).filter(({ at }) => now() - at > SILENT_SECONDS);
  for (const job of silent) await work.go(job, 0);
  for (const { project, now: settings } of await world.settings.all()) {
    await startLost(world, project, settings);
    await oweOverlooked(world, project, settings);
  }
  await sweepFunctions(world);
}

/** Settings that were saved just before their writer died have no job yet. */
async function startLost(world: NightWorld, project: string, { settling, saved, version }: SettingsVersion): Promise<void> {
  if (!settling || !saved) return;
  const job = await world.jobs.get(project, figuresJobId(world, project));
  const begun = job?.work.kind === 'figures' && job.work.version >= version;
  if (!begun) await startFigures(world, saved.by, project, version);
}
