import type { ApplyMove, ApplyOrders } from '../../domain/backlog/apply';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';

/** What an apply is about before it has done anything. */
export interface NewApply {
  about: Pick<KeptApply, 'by' | 'since' | 'own' | 'restores' | 'whole' | 'homes'>;
  orders: ApplyOrders;
  moves: readonly ApplyMove[];
}

/** The apply of that id: as it was begun before, or begun now as `plan` has it, which looks at Jira only then. One without moves is not kept. */
export async function begunApply(
  { applies, now }: Pick<World, 'applies' | 'now'>,
  { project, id }: Pick<KeptApply, 'project' | 'id'>,
  plan: () => Promise<NewApply>,
): Promise<KeptApply> {
  const known = await applies.get(project, id);
  if (known) return known;
  const { about, orders, moves } = await plan();
  const at = now();
  const begun: KeptApply = { ...about, project, id, at, lastAt: at, stopped: false, moves, tries: 0, version: 1 };
  if (moves.length === 0) return begun;
  await applies.begin(begun, orders);
  return (await applies.get(project, id)) ?? begun;
}
