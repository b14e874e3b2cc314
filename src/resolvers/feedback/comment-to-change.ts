import type { Abilities } from '../../contract';
import { NotFound, Stale } from '../../domain/failure';
import type { StoredComment } from '../../storage/comment';
import type { World } from '../world';

/** A comment that the caller may see and that was not deleted. Throws NotFound, and Stale when it is no longer of that version. */
export async function commentToChange(
  { comments }: World,
  can: Abilities,
  { feedback, comment: id, version }: { feedback: string; comment: string; version: number },
): Promise<StoredComment> {
  const comment = await comments.get(feedback, id);
  if (!comment || comment.deleted || (comment.internal && !can.rate)) throw new NotFound();
  if (comment.version !== version) throw new Stale();
  return comment;
}
