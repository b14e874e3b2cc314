import type { Item } from '../contract';
import { DEFAULT_MODEL } from '../domain/prioritise/model';
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
  const standings = await world.standings.getMany(issues.map(({ id }) => id));
  const now = world.now();
  const layered = issues.map((issue) =>
    itemOf(issue, { standing: standings.get(issue.id), model: DEFAULT_MODEL, fieldIds, caller, now }),
  );
  return findLostFigures(world, layered, (issue) => standings.get(issue)?.at ?? 0);
}
