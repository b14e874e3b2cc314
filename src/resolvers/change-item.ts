import type { Item } from '../contract';
import type { Standing } from '../domain/prioritise/standing';
import type { ItemChange } from '../domain/prioritise/trail';
import { modelOf } from '../domain/settings/settings';
import type { JiraIssue } from '../jira/read-issue';
import type { Truth } from '../storage/truth';
import { itemOf } from './item-of';
import { storeChange } from './store-change';
import type { World } from './world';

/** What somebody wants of an item, worked out on the standing as it is at that moment. */
export interface Wanted<Result> {
  /** What the call answers beside the item. */
  result: Result;
  /** What is to be stored; null when it has been stored before, or changes nothing. */
  store: {
    standing: Standing;
    truths: readonly Truth[];
    /** What the trail says of it. */
    trail: readonly ItemChange[];
    /** Whether something has changed that the figures depend on. */
    figures: boolean;
  } | null;
}

/** Changes one item by the write path (`storeChange`) and answers it as it is then. Throws what that throws. */
export async function changeItem<Result>(
  world: World,
  caller: string,
  issue: JiraIssue,
  want: (standing: Standing, now: number) => Promise<Wanted<Result>> | Wanted<Result>,
): Promise<{ item: Item; result: Result }> {
  const model = modelOf(await world.settings.of(issue.projectId));
  const { result: done, stored, owed } = await storeChange(world, caller, async (now, read) => {
    const standing = await read(issue);
    const { result, store } = await want(standing, now);
    if (!store) return { result: { result, standing }, store: null };
    const { truths, ...item } = store;
    return { result: { result, standing }, store: { items: [item], truths } };
  });
  const standing = stored.get(issue.id) ?? done.standing;
  const item = itemOf(issue, { standing, model, fieldIds: {}, caller, now: world.now() });
  return { item: owed.has(issue.id) ? { ...item, state: 'pending' } : item, result: done.result };
}
