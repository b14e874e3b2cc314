import { Avatar } from '../layout/avatar';
import { useComments } from '../jira/queries';
import { words } from '../words';
import { Adf } from './adf';
import { timeText } from './detail-rows';

/** The comments of an issue, oldest first. */
export function Comments({ issueKey }: { issueKey: string }) {
  const { data: comments } = useComments(issueKey);
  return (
    <section>
      <h2>{words('issue.comments')}</h2>
      {comments?.length === 0 && <p className="subtle">{words('issue.noComments')}</p>}
      <ol className="comments">
        {comments?.map(({ id, author, created, body }) => {
          const name = author?.displayName ?? words('issue.unknownAuthor');
          return (
            <li key={id}>
              <Avatar name={name} />
              <div>
                <strong>{name}</strong> <span className="subtle">{timeText(created)}</span>
                <Adf document={body} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
