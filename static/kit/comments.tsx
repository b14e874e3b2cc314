import { useEffect, useState } from 'react';
import type { Comment } from '../../src/contract';
import { Avatar } from './avatar';
import { call } from './backend';
import { Button } from './button';
import { CommentForm } from './comment-form';
import { problemOf, type Trouble } from './problem-of';
import { problemSentence } from './problem-sentence';
import { ago } from './when';
import { words } from './words';
import './comments.css';

interface CommentsProps {
  feedback: string;
  canComment: boolean;
  onAdded(): void;
}

/** The comments of one feedback, oldest first, with a box to add one for those who may. */
export function Comments({ feedback, canComment, onAdded }: CommentsProps) {
  const { comments, next, problem, more, append } = useComments(feedback);
  const now = Date.now() / 1000;
  return (
    <div className="comments">
      {comments?.map(({ id, author, words: said, at }) => (
        <div key={id}>
          <div className="comments-head">
            <Avatar name={author.name} of="person" />
            <strong>{author.name}</strong>
            <span className="small">{ago(at, now)}</span>
          </div>
          <p className="comments-words" dir="auto">{said}</p>
        </div>
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
          onAdded={(comment) => {
            append(comment);
            onAdded();
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

  async function more() {
    setProblem(null);
    try {
      const page = await call('list-comments', next ? { feedback, after: next } : { feedback });
      setComments((before) => withPage(before ?? [], page.comments));
      setNext(page.next);
    } catch (thrown) {
      setProblem(problemOf(thrown));
    }
  }

  useEffect(() => {
    void more();
    // Read once when opened; further pages come by the button.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [feedback]);

  const append = (comment: Comment) => setComments((before) => [...(before ?? []), comment]);
  return { comments, next, problem, more, append };
}
