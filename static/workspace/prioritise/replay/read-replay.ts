import type { ReplayedItem } from '../../../../src/contract';
import type { Day } from '../../../../src/domain/day';
import type { Model } from '../../../../src/domain/prioritise/model';
import { call } from '../../../kit/backend';

/** What the app says of an earlier day. */
export interface Replayed {
  model: Model;
  /** The items that changed since, by id. */
  changed: ReadonlyMap<string, ReplayedItem>;
}

/** Reads how the items that changed since the end of a day stood then, a page after the other. Throws CallFailed. */
export async function readReplay(project: string, day: Day, signal: AbortSignal): Promise<Replayed> {
  const changed = new Map<string, ReplayedItem>();
  let after: string | undefined;
  for (;;) {
    const page = await call('replay-order', { project, day, ...(after === undefined ? {} : { after }) });
    for (const item of page.items) changed.set(item.id, item);
    if (page.next === undefined || signal.aborted) return { model: page.model, changed };
    after = page.next;
  }
}
