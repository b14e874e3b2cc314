import { useEffect, useState } from 'react';
import type { Comment } from '../../src/contract';
import { call } from './backend';
import { Button } from './button';
import { CommentForm } from './comment-form';
import { OneComment } from './one-comment';
import { problemOf, type Trouble } from './problem-of';
import { problemSentence } from './problem-sentence';
import { words } from './words';
import './comments.css';

interface CommentsProps {
  feedback: string;
  canComment: boolean;
  /** The reader may keep a comment to those who can edit the issue; never on a feedback that is internal itself. */
  mayBeInternal: boolean;
  /** A comment was added (1) or deleted (−1). */
  onCount(by: 1 | -1): void;
}

/** The comments of one feedback, oldest first, with a box to add one for those who may. */
export function Comments({ feedback, canComment, mayBeInternal, onCount }: CommentsProps) {
  const { comments, next, problem, more, take, again } = useComments(feedback);
  const now = Date.now() / 1000;
  return (
    <div className="comments">
      {comments?.map((comment) => (
        <OneComment
          key={comment.id}
          feedback={feedback}
          comment={comment}
          now={now}
          onOvertaken={again}
          onChanged={(changed) => {
            take(changed);
            if (changed.deleted && !comment.deleted) onCount(-1);
          }}
        />
      ))}
      {!comments && !problem && <p className="small">{words('kit.loading')}</p>}
      {problem && (
        <p className="refused" role="alert">
          {problemSentence(problem)}
        </p>
      )}
      {(next || problem) && (
        <Button size="small" onClick={() => void more()}>
          {words(problem ? 'kit.again' : 'kit.more')}
        </Button>
      )}
      {canComment && (
        <CommentForm
          feedback={feedback}
          mayBeInternal={mayBeInternal}
          onAdded={(comment) => {
            take(comment);
            onCount(1);
          }}
        />
      )}
    </div>
  );
}

/** The comments of a further page, each once: what the reader has just added may stand in it too. */
function withPage(before: readonly Comment[], page: readonly Comment[]): Comment[] {
  const read = new Set(page.map(({ id }) => id));
  return [...before.filter(({ id }) => !read.has(id)), ...page];
}

function useComments(feedback: string) {
  const [comments, setComments] = useState<Comment[] | null>(null);
  const [next, setNext] = useState<string>();
  const [problem, setProblem] = useState<Trouble | null>(null);

  async function read(after: string | undefined) {
    setProblem(null);
    try {
      const page = await call('list-comments', after ? { feedback, after } : { feedback });
      setComments((before) => withPage(after ? (before ?? []) : [], page.comments));
      setNext(page.next);
    } catch (thrown) {
      setProblem(problemOf(thrown));
    }
  }

  useEffect(() => {
    void read(undefined);
    // Read once when opened; further pages come by the button.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [feedback]);

  const take = (comment: Comment) => setComments((before) => (before?.some(({ id }) => id === comment.id) ? before.map((one) => (one.id === comment.id ? comment : one)) : [...(before ?? []), comment]));
  return { comments, next, problem, more: () => read(next), take, again: () => void read(undefined) };
}
