import * as v from 'valibot';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';

const Input = v.object({ project: Id });

/** What the Value page of a project begins with: the browser reads the items and their status histories from Jira itself. */
export const openValue = defineCall('open-value', Input, async (world, _caller, { project: asked }) => {
  const at = world.now();
  const { project, can } = await authoriseOnProject(world, asked);
  const { id, key, name } = project;
  const now = await world.settings.of(id);
  const { scope } = world.jira.scopeOf(project, now.settings);
  return { project: { id, key, name }, can, model: modelOf(now), objectives: [...now.settings.objectives], scope, at };
});
