import * as v from 'valibot';
import { DEFAULT_MODEL } from '../../domain/prioritise/model';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { knownFieldIds } from '../field-ids';
import { layerItems } from '../layer-items';
import { Id } from '../parse';

const Input = v.object({ project: Id });

/** The first page of a project's open epics as the caller may see them, with what people said layered on top. */
export const openPrioritise = defineCall('open-prioritise', Input, async (world, caller, { project: asked }) => {
  const at = world.now();
  const [project, fieldIds] = await Promise.all([
    world.jira.project(asked),
    knownFieldIds(world.fieldIds, world.jira),
  ]);
  const [can, page] = await Promise.all([
    authoriseOnProject(world, project.id),
    world.jira.listItems(project, fieldIds),
  ]);
  const items = await layerItems(world, caller, page.issues, fieldIds);
  const { id, key, name } = project;
  return { project: { id, key, name }, can, model: DEFAULT_MODEL, jql: page.jql, scope: page.scope, items, at };
});
