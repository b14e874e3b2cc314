import type { Item } from '../contract';
import { modelOf } from '../domain/settings/settings';
import type { FieldIds } from '../domain/prioritise/figures-of-record';
import type { JiraIssue } from '../jira/read-issue';
import { findLostFigures } from './find-lost-figures';
import { itemOf } from './item-of';
import type { World } from './world';

/** Issues that the caller may see, with what people said of them layered on top: one batch of the store for 25 of them. */
export async function layerItems(
  world: World,
  caller: string,
  issues: readonly JiraIssue[],
  fieldIds: FieldIds,
): Promise<Item[]> {
  const projects = [...new Set(issues.map(({ projectId }) => projectId))];
  const [standings, models] = await Promise.all([
    world.standings.getMany(issues.map(({ id }) => id)),
    Promise.all(projects.map(async (id) => [id, modelOf(await world.settings.of(id))] as const)).then((found) => new Map(found)),
  ]);
  const now = world.now();
  const layered = issues.map((issue) =>
    itemOf(issue, { standing: standings.get(issue.id), model: models.get(issue.projectId)!, fieldIds, caller, now }),
  );
  return findLostFigures(world, layered, (issue) => standings.get(issue)?.at ?? 0);
}
