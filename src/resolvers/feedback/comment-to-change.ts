import type { Abilities } from '../../contract';
import { NotFound, Stale } from '../../domain/failure';
import type { StoredComment } from '../../storage/comment';
import type { World } from '../world';

/** A comment that the caller may see and change. Throws NotFound, also when it was deleted, and Stale when it is no longer of that version; neither when it is as they want it (`done`). */
export async function commentToChange(
  { comments }: World,
  can: Abilities,
  { feedback, comment: id, version }: { feedback: string; comment: string; version: number },
  done: (comment: StoredComment) => boolean,
): Promise<StoredComment> {
  const comment = await comments.get(feedback, id);
  if (!comment || (comment.internal && !can.rate)) throw new NotFound();
  if (done(comment)) return comment;
  if (comment.deleted) throw new NotFound();
  if (comment.version !== version) throw new Stale();
  return comment;
}
