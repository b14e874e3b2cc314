import { useState } from 'react';
import type { FeedbackEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { Button } from '../../../kit/button';
import { problemOf } from '../../../kit/problem-of';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { Refusal } from '../refusal';
import { SeenBy, SeenByChoice } from '../seen-by';
import { CommentEditor } from './comment-editor';
import { CommentRow } from './comment-row';
import { useComments } from './use-comments';
import './comments.css';

/** What people said about a feedback, oldest first, and the box to say more. */
export function Comments({ feedback }: { feedback: FeedbackEntry }) {
  const { can } = usePageFacts();
  const { comments, keep, error, hasNextPage, isFetching, fetchNextPage, refetch, data } = useComments(feedback.id);
  const standing = comments.filter(({ deleted }) => !deleted).length;
  return (
    <section className="thread-comments" aria-label={words('feedback.comments.title')}>
      <h3>{words('feedback.comments.title')} {data && <span className="small">{hasNextPage ? words('feedback.comments.first', { count: standing }) : standing}</span>}</h3>
      {!data && !error && <p className="small">{words('kit.loading')}</p>}
      <ul className="comment-list">
        {comments.map((comment) => <CommentRow key={comment.id} feedback={feedback.id} comment={comment} onChanged={keep} />)}
      </ul>
      <Refusal trouble={error && problemOf(error)} />
      {(error || hasNextPage) && <Button size="small" disabled={isFetching} onClick={() => void (data ? fetchNextPage() : refetch())}>{words(error ? 'kit.again' : 'kit.more')}</Button>}
      {can.comment && <NewComment feedback={feedback} onAdded={keep} />}
    </section>
  );
}

function NewComment({ feedback, onAdded }: { feedback: FeedbackEntry; onAdded: ReturnType<typeof useComments>['keep'] }) {
  const { can } = usePageFacts();
  const [internal, setInternal] = useState(false);
  const [once, setOnce] = useState(() => crypto.randomUUID());
  // What was reworded is another comment: the one before may be stored, though its answer was lost.
  const renew = () => setOnce(crypto.randomUUID());
  function choose(to: boolean) {
    setInternal(to);
    renew();
  }
  return (
    <div className="comment-new" data-internal={internal || undefined}>
      <CommentEditor
        said=""
        act={words('kit.comments.add')}
        onChanged={renew}
        send={async (said) => onAdded((await call('add-comment', { feedback: feedback.id, words: said, ...(internal ? { internal } : {}), once })).comment)}
        onDone={renew}
      >
        {can.rate && !feedback.internal ? <SeenByChoice internal={internal} onChoose={choose} /> : <SeenBy internal={feedback.internal} />}
      </CommentEditor>
    </div>
  );
}
