import { Link } from '../address/link';
import { addressOf } from '../address/route';
import { useSearch } from '../jira/queries';
import { words } from '../words';
import { MoreButton } from '../pages/more-button';
import { StatusLozenge } from './status-lozenge';
import { TypeIcon } from './type-icon';

/** The work items below an issue, in the order of the backlog; nothing where there are none. */
export function ChildIssues({ issueKey }: { issueKey: string }) {
  const search = useSearch(`parent = "${issueKey}" ORDER BY Rank ASC`, ['summary', 'status', 'issuetype']);
  const issues = search.data?.pages.flatMap((page) => page.issues) ?? [];
  if (issues.length === 0) return null;
  return (
    <section>
      <h2>{words('issue.children')}</h2>
      <ul className="issue-rows">
        {issues.map(({ key, fields }) => (
          <li key={key}>
            <TypeIcon type={fields.issuetype} />
            <Link className="issue-key" href={addressOf.issue(key)}>
              {key}
            </Link>
            <span className="issue-summary">{fields.summary}</span>
            <StatusLozenge status={fields.status} />
          </li>
        ))}
      </ul>
      <MoreButton search={search} />
    </section>
  );
}
