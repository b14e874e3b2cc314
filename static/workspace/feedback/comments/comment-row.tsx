import { useState } from 'react';
import type { Comment } from '../../../../src/contract';
import { Avatar } from '../../../kit/avatar';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { Lozenge } from '../../../kit/lozenge';
import { ago, dayWords } from '../../../kit/when';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { useAct } from '../use-act';
import { CommentEditor } from './comment-editor';

interface CommentRowProps {
  feedback: string;
  comment: Comment;
  onChanged(comment: Comment): void;
}

/** One comment: who, when, who sees it, and what was changed. An internal one has a lock, a label and a ground of its own. */
export function CommentRow({ feedback, comment, onChanged }: CommentRowProps) {
  const { id, author, words: said, at, internal, edited, deleted, version } = comment;
  const [state, setState] = useState<'shown' | 'editing' | 'asked'>('shown');
  const act = useAct();
  if (deleted) return <Deleted by={deleted.by.name} at={deleted.at} />;

  async function remove() {
    if (await act.run(async () => onChanged((await call('delete-comment', { feedback, comment: id, version })).comment))) setState('shown');
  }

  return (
    <li className="comment" data-internal={internal || undefined}>
      <Avatar name={author.name} of="person" />
      <div className="comment-body">
        <p className="comment-head">
          <b>{author.name}</b>
          <span className="small">{ago(at, Date.now() / 1000)}{edited !== null && ` · ${words('feedback.comments.edited')}`}</span>
          {internal && <Lozenge><Icon name="lock" size={12} /> {words('feedback.internal')}</Lozenge>}
        </p>
        {state === 'editing' ? (
          <CommentEditor
            said={said}
            act={words('feedback.comments.save')}
            send={async (text) => onChanged((await call('edit-comment', { feedback, comment: id, version, words: text })).comment)}
            onDone={() => setState('shown')}
            onLeave={() => setState('shown')}
          />
        ) : (
          <p className="comment-words" dir="auto">{said}</p>
        )}
        {state === 'shown' && <Acts comment={comment} onEdit={() => setState('editing')} onDelete={() => setState('asked')} />}
        {state === 'asked' && (
          <p className="comment-acts" role="group" aria-label={words('feedback.comments.ask')}>
            <span className="small">{words('feedback.comments.ask')}</span>
            <Button size="small" autoFocus disabled={act.busy} onClick={() => void remove()}>{words('feedback.comments.delete')}</Button>
            <Button size="small" look="quiet" onClick={() => setState('shown')}>{words('feedback.comments.keep')}</Button>
          </p>
        )}
        <Refusal trouble={act.trouble} />
      </div>
    </li>
  );
}

function Acts({ comment: { mayEdit, mayDelete }, onEdit, onDelete }: { comment: Comment; onEdit(): void; onDelete(): void }) {
  if (!mayEdit && !mayDelete) return null;
  return (
    <p className="comment-acts">
      {mayEdit && <Button look="link" size="small" onClick={onEdit}>{words('feedback.comments.edit')}</Button>}
      {mayDelete && <Button look="link" size="small" onClick={onDelete}>{words('feedback.comments.delete')}</Button>}
    </p>
  );
}

/** What stays to be seen of a comment that was deleted. */
function Deleted({ by, at }: { by: string; at: number }) {
  const { today } = usePageFacts();
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  return <li className="comment comment-deleted small">{words('feedback.comments.deleted', { name: by, day: dayWords(day, today) })}</li>;
}
