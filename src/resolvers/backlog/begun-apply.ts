import type { ApplyMove, ApplyOrders } from '../../domain/backlog/apply';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';

/** The apply of that id: as it was begun before, or begun now with these moves. One without moves is not kept. */
export async function begunApply(
  { applies, now }: Pick<World, 'applies' | 'now'>,
  about: Pick<KeptApply, 'id' | 'project' | 'by' | 'since' | 'own' | 'restores' | 'whole' | 'homes'>,
  orders: ApplyOrders,
  moves: readonly ApplyMove[],
): Promise<KeptApply> {
  const known = await applies.get(about.project, about.id);
  if (known) return known;
  const at = now();
  const begun: KeptApply = { ...about, at, lastAt: at, stopped: false, moves, tries: 0, version: 1 };
  if (moves.length === 0) return begun;
  await applies.begin(begun, orders);
  return (await applies.get(about.project, about.id)) ?? begun;
}
