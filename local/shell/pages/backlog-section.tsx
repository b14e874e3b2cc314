import { useCount } from '../jira/queries';
import { words } from '../words';
import { IssueRows } from './issue-rows';

/** A sprint of the backlog, with its state, or what is in no sprint: its name, how much it holds, and the rows by rank. */
export function BacklogSection({ title, state, jql }: { title: string; state?: string; jql: string }) {
  const { data: count } = useCount(jql);
  return (
    <section className="backlog-section" aria-label={title}>
      <div className="page-head">
        <h2>{title}</h2>
        {state && <span className="lozenge">{state}</span>}
        {count !== undefined && <span className="subtle">{words('backlog.count', { count })}</span>}
      </div>
      <IssueRows jql={jql} empty={words('backlog.empty')} label={title} />
    </section>
  );
}
