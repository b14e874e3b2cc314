import type { FieldIds } from '../domain/prioritise/figures-of-record';
import { FIGURE_FIELDS } from '../domain/prioritise/figures-of-record';
import type { Jira } from '../jira/jira';
import type { FieldIdStore } from '../storage/field-ids';

/** Our fields' ids on this site: from the store, and from Jira while one is still unknown. */
export async function knownFieldIds(store: FieldIdStore, jira: Pick<Jira, 'figureFields'>): Promise<FieldIds> {
  const kept = await store.get();
  if (kept && FIGURE_FIELDS.every((name) => kept[name])) return kept;
  const found = await jira.figureFields();
  if (Object.keys(found).length > 0) await store.put(found);
  return found;
}
