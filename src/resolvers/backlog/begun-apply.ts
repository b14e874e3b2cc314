import type { ApplyMove, ApplyOrders } from '../../domain/backlog/apply';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';
import { inTurn } from './take-turn';

/** What an apply is about before it has done anything. */
export interface NewApply {
  about: Pick<KeptApply, 'by' | 'since' | 'own' | 'restores' | 'whole' | 'homes'>;
  orders: ApplyOrders;
  moves: readonly ApplyMove[];
}

/**
 * The apply of that id: as it was begun before, or begun now as `plan` has it, which looks at Jira only then, and while no other
 * apply moves anything. One without moves is not kept. Throws Overtaken where another apply has the backlog for too long.
 */
export async function begunApply(world: World, { project, id }: Pick<KeptApply, 'project' | 'id'>, plan: () => Promise<NewApply>): Promise<KeptApply> {
  const known = await world.applies.get(project, id);
  return known ?? inTurn(world, { project, id }, async () => begin(world, { project, id }, await plan()));
}

async function begin({ applies, now }: World, { project, id }: Pick<KeptApply, 'project' | 'id'>, { about, orders, moves }: NewApply): Promise<KeptApply> {
  const at = now();
  const begun: KeptApply = { ...about, project, id, at, lastAt: at, stopped: false, moves, tries: 0, version: 1 };
  if (moves.length === 0) return begun;
  await applies.begin(begun, orders);
  return (await applies.get(project, id)) ?? begun;
}
