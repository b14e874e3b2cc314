import type { Abilities, Comment } from '../../contract';
import type { StoredComment } from '../../storage/comment';
import type { Caller } from '../call';

/** A comment as the reader sees it; `names` holds people's by account id. */
export function commentOf(comment: StoredComment, caller: Caller, can: Abilities, names: ReadonlyMap<string, string>): Comment {
  const { id, author, words, at, internal, edited, deleted, version } = comment;
  const named = (accountId: string) => ({ accountId, name: names.get(accountId) ?? '' });
  const own = author === caller && can.comment && !deleted;
  return {
    id,
    author: named(author),
    words,
    at,
    internal,
    edited,
    deleted: deleted ? { by: named(deleted.by), at: deleted.at } : null,
    mayEdit: own,
    mayDelete: own || (can.administer && !deleted),
    version,
  };
}
