import type { AppliedMove } from '../../../../src/contract';
import { words } from '../../../kit/words';

/** How many moves are in a state. */
export function countIn(moves: readonly AppliedMove[], state: AppliedMove['state']): number {
  return moves.filter((move) => move.state === state).length;
}

/** Whether there may be something to take back: what Jira moved, or was asked to move without anybody hearing of it. */
export function mayHaveMoved(moves: readonly AppliedMove[]): boolean {
  return moves.some(({ state }) => state === 'done' || state === 'sent');
}

/** Of how many moves nobody knows whether Jira made them; '' where it is known of all. */
export function unheardWords(moves: readonly AppliedMove[]): string {
  const sent = countIn(moves, 'sent');
  return sent === 0 ? '' : words('backlog.unheard', { count: sent });
}

/** How far an apply came, as far as is known: `moves` by the last answer, null where none came. After one that `failed` more may have been made. */
export function cameSentences(moves: readonly AppliedMove[] | null, failed: boolean): string[] {
  const done = moves ? countIn(moves, 'done') : 0;
  if (!moves || failed) return [done === 0 ? words('backlog.cameUnknown') : words('backlog.cameAtLeast', { count: done })];
  const unheard = unheardWords(moves);
  const waiting = countIn(moves, 'waiting');
  const came = done === 0 && unheard !== '' ? '' : words('backlog.came', { count: done });
  return [came, unheard, waiting === 0 ? '' : words('backlog.left.waiting', { count: waiting })].filter((sentence) => sentence !== '');
}
