import { useState } from 'react';
import type { Comment } from '../../src/contract';
import { Avatar } from './avatar';
import { call } from './backend';
import { Button } from './button';
import { CommentEditor } from './comment-editor';
import { InternalMark } from './internal-mark';
import { problemOf } from './problem-of';
import { problemSentence } from './problem-sentence';
import { ago } from './when';
import { words } from './words';

export interface OneCommentProps {
  feedback: string;
  comment: Comment;
  /** In seconds since 1970. */
  now: number;
  onChanged(comment: Comment): void;
  /** Somebody else changed it meanwhile: what is shown is no longer so. */
  onOvertaken(): void;
}

/** A comment with who wrote it; its author edits it, and deletes it with a trace, as who administers may. */
export function OneComment({ feedback, comment, now, onChanged, onOvertaken }: OneCommentProps) {
  const [state, setState] = useState<'shown' | 'editing' | 'asking'>('shown');
  const [refused, setRefused] = useState<string | null>(null);
  const { author, words: said, at, internal, edited, deleted, mayEdit, mayDelete } = comment;
  if (deleted) return <p className="small comments-deleted">{words('kit.comments.deleted', { name: deleted.by.name, ago: ago(deleted.at, now) })}</p>;

  async function change(sent: Promise<{ comment: Comment }>) {
    setRefused(null);
    try {
      onChanged((await sent).comment);
      setState('shown');
    } catch (thrown) {
      const trouble = problemOf(thrown);
      setRefused(trouble.code === 'conflict' ? words('kit.comments.overtaken') : problemSentence(trouble));
      if (trouble.code === 'conflict') onOvertaken();
    }
  }

  const of = { feedback, comment: comment.id, version: comment.version };
  return (
    <div className={internal ? 'internal' : undefined}>
      <div className="comments-head">
        <Avatar name={author.name} of="person" />
        <strong>{author.name}</strong>
        <span className="small">{ago(at, now)}{edited !== null && ` · ${words('kit.comments.edited')}`}</span>
        {internal && <InternalMark />}
      </div>
      {state === 'editing' ? (
        <CommentEditor said={said} onSave={(next) => void change(call('edit-comment', { ...of, words: next }))} onCancel={() => setState('shown')} />
      ) : (
        <p className="comments-words" dir="auto">{said}</p>
      )}
      {refused && <p className="refused" role="alert">{refused}</p>}
      {state === 'asking' && (
        <p className="comments-acts small">
          {words('kit.comments.ask')}
          <Button size="small" autoFocus onClick={() => setState('shown')}>{words('kit.comments.keep')}</Button>
          <Button size="small" onClick={() => void change(call('delete-comment', of))}>{words('kit.comments.delete')}</Button>
        </p>
      )}
      {state === 'shown' && (mayEdit || mayDelete) && (
        <p className="comments-acts">
          {mayEdit && <Button look="link" size="small" aria-label={words('kit.comments.editOf', { name: author.name })} onClick={() => setState('editing')}>{words('kit.comments.edit')}</Button>}
          {mayDelete && <Button look="link" size="small" aria-label={words('kit.comments.deleteOf', { name: author.name })} onClick={() => setState('asking')}>{words('kit.comments.delete')}</Button>}
        </p>
      )}
    </div>
  );
}
