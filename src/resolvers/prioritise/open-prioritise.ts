import * as v from 'valibot';
import { DEFAULT_MODEL } from '../../domain/prioritise/model';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { knownFieldIds } from '../field-ids';
import { findLostFigures } from '../find-lost-figures';
import { itemOf } from '../item-of';
import { After, Id } from '../parse';

const Input = v.object({ project: Id, after: After });

/** One page of a project's open epics as the caller may see them, with what people said layered on top. */
export const openPrioritise = defineCall('open-prioritise', Input, async (world, caller, { project: asked, after }) => {
  const [project, fieldIds] = await Promise.all([
    world.jira.project(asked),
    knownFieldIds(world.fieldIds, world.jira),
  ]);
  const [can, page] = await Promise.all([
    authoriseOnProject(world, project.id),
    world.jira.listItems(project, fieldIds, after),
  ]);
  const standings = await world.standings.getMany(page.issues.map(({ id }) => id));
  const now = world.now();
  const layered = page.issues.map((issue) =>
    itemOf(issue, { standing: standings.get(issue.id), model: DEFAULT_MODEL, fieldIds, caller, now }),
  );
  const items = await findLostFigures(world, layered, (issue) => standings.get(issue)?.at ?? 0);
  const { id, key, name } = project;
  const opened = { project: { id, key, name }, can, model: DEFAULT_MODEL, jql: page.jql, items };
  return page.next === undefined ? opened : { ...opened, next: page.next };
});
