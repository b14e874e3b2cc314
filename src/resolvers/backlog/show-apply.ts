import type { Apply, AppliedMove, ApplyProgress, Person } from '../../contract';
import { isOpen, type ApplyMove } from '../../domain/backlog/apply';
import type { KeptApply } from '../../storage/apply-log';
import type { World } from '../world';

/** Applies as a reader sees them, with the names of people. */
export async function showApplies({ jira }: Pick<World, 'jira'>, kept: readonly KeptApply[]): Promise<Apply[]> {
  const names = await jira.people(kept.flatMap(({ by, moves }) => [by, ...moves.flatMap(({ refused }) => (refused?.why === 'moved' && refused.by ? [refused.by] : []))]));
  const person = (accountId: string): Person => ({ accountId, name: names.get(accountId) ?? '' });
  return kept.map(({ id, at, by, restores, stopped, moves }) => ({ id, at, by: person(by), restores, stopped, moves: moves.map((move) => shownMove(move, person)) }));
}

/** How far an apply came. */
export async function showProgress(world: Pick<World, 'jira'>, { apply, waitSeconds }: { apply: KeptApply; waitSeconds: number }): Promise<ApplyProgress> {
  const [shown] = await showApplies(world, [apply]);
  return { apply: shown!, left: apply.stopped ? 0 : apply.moves.filter(isOpen).length, waitSeconds };
}

function shownMove({ issue, from, to, state, refused }: ApplyMove, person: (accountId: string) => Person): AppliedMove {
  const told = refused?.why === 'moved' ? { ...refused, by: refused.by === null ? null : person(refused.by) } : refused;
  return { issue, from, to, state, refused: told };
}
