import * as v from 'valibot';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { knownFieldIds } from '../field-ids';
import { layerItems } from '../layer-items';
import { Id } from '../parse';
import { waitingRounds } from '../rounds/waiting-rounds';
import { closedCriteria } from './closed-criteria';

const Input = v.object({ project: Id });

/** The first page of a project's items as the caller may see them, with what people said layered on top. */
export const openPrioritise = defineCall('open-prioritise', Input, async (world, caller, { project: asked }) => {
  const at = world.now();
  const [{ project, can }, fieldIds] = await Promise.all([
    authoriseOnProject(world, asked),
    knownFieldIds(world.fieldIds, world.jira),
  ]);
  const { id, key, name } = project;
  const now = await world.settings.of(id);
  const model = modelOf(now);
  const [page, closed, waiting] = await Promise.all([
    world.jira.listItems(project, now.settings, fieldIds),
    closedCriteria(world, id, model),
    can.rate ? waitingRounds(world, caller, id) : [],
  ]);
  const items = await layerItems(world, caller, page.issues, fieldIds);
  const { objectives } = now.settings;
  return { project: { id, key, name }, can: { ...can, closed }, model, objectives: [...objectives], jql: page.jql, scope: page.scope, items, waiting, at };
});
