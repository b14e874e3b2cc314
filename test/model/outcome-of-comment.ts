import type { Asked } from './call';
import { mayAdminister, mayEdit, withoutFeedback } from './may';
import { refused, type Outcome } from './outcome';
import type { SaidComment, SaidWorld } from './said-world';

type Add = Extract<Asked, { call: 'add-comment' }>;
type Edit = Extract<Asked, { call: 'edit-comment' }>;
type Delete = Extract<Asked, { call: 'delete-comment' }>;

/** What comes of a comment that is added; one that is there already is the same one, sent twice. */
export function commented(world: SaidWorld, { by, id, feedback, words, internal }: Add): Outcome {
  const rule = withoutFeedback(by, world.feedbacks[feedback]);
  if (rule) return refused(rule);
  if (internal && !mayEdit(by)) return refused('not-allowed:EDIT_ISSUES');
  if (world.comments.some((one) => one.id === id)) return { world };
  const comment: SaidComment = { id, feedback, author: by, words, internal, deletedBy: null, version: 1 };
  return { world: { ...world, comments: [...world.comments, comment] } };
}

/** What comes of rewriting a comment. */
export function reworded(world: SaidWorld, { by, comment: id, words, version }: Edit): Outcome {
  const comment = seen(world, by, id);
  if (typeof comment === 'string') return refused(comment);
  const same = !comment.deletedBy && comment.words === words;
  if (!same && comment.deletedBy) return refused('not-found');
  if (!same && comment.version !== version) return refused('conflict');
  if (comment.author !== by) return refused('not-allowed:AUTHOR');
  return { world: same ? world : withComment(world, { ...comment, words, version: version + 1 }) };
}

/** What comes of taking a comment away. */
export function withdrawn(world: SaidWorld, { by, comment: id, version }: Delete): Outcome {
  const comment = seen(world, by, id);
  if (typeof comment === 'string') return refused(comment);
  const done = comment.deletedBy === by;
  if (!done && comment.deletedBy) return refused('not-found');
  if (!done && comment.version !== version) return refused('conflict');
  if (comment.author !== by && !mayAdminister(by)) return refused('not-allowed:ADMINISTER_PROJECTS');
  return { world: done ? world : withComment(world, { ...comment, words: '', deletedBy: by, version: version + 1 }) };
}

/** The comment, or the rule that keeps a person from it. */
function seen(world: SaidWorld, by: Asked['by'], id: string): SaidComment | string {
  const comment = world.comments.find((one) => one.id === id);
  const rule = withoutFeedback(by, comment && world.feedbacks[comment.feedback]);
  if (rule || !comment || (comment.internal && !mayEdit(by))) return 'not-found';
  return comment;
}

function withComment(world: SaidWorld, changed: SaidComment): SaidWorld {
  return { ...world, comments: world.comments.map((one) => (one.id === changed.id ? changed : one)) };
}
