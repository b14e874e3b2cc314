import * as v from 'valibot';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import { savedSettings } from './saved-settings';

const Input = v.object({ project: Id });
const MOST = 20;

/** The last versions of a project's settings, newest first. */
export const listSettings = defineCall('list-settings', Input, async (world, _caller, { project: asked }) => {
  const { project } = await authoriseOnProject(world, asked);
  return { versions: await savedSettings(world, await world.settings.versions(project.id, MOST)) };
});
