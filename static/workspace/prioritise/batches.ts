import type { Edit } from '../../kit/edits/edit';
import type { Batch } from './prioritise-store';

/** The act that these edits are: their ids follow one another. */
export function batchOf(edits: readonly Edit[]): Batch {
  return { first: edits[0]!.id, last: edits.at(-1)!.id, by: edits[0]!.by, answered: 0, refused: [] };
}

/** Counts an answer to an edit. Answers the acts that are still on their way, and the one that ended with it, or null. */
export function withAnswer(batches: readonly Batch[], id: number, refused?: Batch['refused'][number]): { batches: readonly Batch[]; ended: Batch | null } {
  const batch = batches.find(({ first, last }) => first <= id && id <= last);
  if (!batch) return { batches, ended: null };
  const now = { ...batch, answered: batch.answered + 1, refused: refused ? [...batch.refused, refused] : batch.refused };
  const ended = now.answered > now.last - now.first;
  return ended
    ? { batches: batches.filter((one) => one !== batch), ended: now }
    : { batches: batches.map((one) => (one === batch ? now : one)), ended: null };
}
