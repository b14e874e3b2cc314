import * as v from 'valibot';
import { Overtaken } from '../../domain/failure';
import { differences } from '../../domain/settings/differences';
import { nextVersion } from '../../domain/settings/next-version';
import type { SettingsVersion } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import type { World } from '../world';
import { jobEntry } from './job-entries';
import { savedSettings } from './saved-settings';
import { SettingsInput } from './settings-input';
import { settingsToKeep } from './settings-to-keep';
import { startFigures } from './start-figures';

const Input = v.object({ project: Id, version: v.pipe(v.number(), v.integer(), v.minValue(1)), settings: SettingsInput });

/** Keeps settings as the next version, if nobody saved since the one that was seen; what they move is written in the background. */
export const saveSettings = defineCall('save-settings', Input, async (world, caller, { project: asked, version, settings }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const before = await world.settings.of(project.id);
  if (before.version !== version) throw new Overtaken();
  const said = await settingsToKeep(world, project, before.settings, settings);
  if (differences(before.settings, said).length === 0) return { now: (await savedSettings(world, [before]))[0]!, job: null };
  const next = nextVersion(before, said, { by: caller, at: world.now() });
  const [now] = await savedSettings(world, [next]);
  await world.settings.save(project.id, next, before.version);
  await world.functions.owe(project.id);
  return { now: now!, job: next.settling ? await write(world, caller, project.id, next) : null };
});

/** The settings are kept by now: what fails here is begun by the hour's sweep, and is no reason to call them not saved. */
async function write(world: World, caller: string, project: string, { version }: SettingsVersion) {
  try {
    return await jobEntry(world, await startFigures(world, caller, project, version));
  } catch (error) {
    world.report(error);
    return null;
  }
}
