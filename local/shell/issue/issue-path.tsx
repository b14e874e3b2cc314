import { Link } from '../address/link';
import { addressOf } from '../address/route';
import type { IssueFields } from '../jira/issue';
import { words } from '../words';
import { TypeIcon } from './type-icon';

/** Space, parent, issue: where an issue stands. */
export function IssuePath({ fields, issueKey }: { fields: IssueFields; issueKey: string }) {
  const { project, parent, issuetype } = fields;
  return (
    <nav aria-label={words('issue.path')}>
      <ol className="issue-path">
        <li>
          <Link href={addressOf.backlog(project.key)}>{project.name}</Link>
        </li>
        {parent && (
          <li>
            <Link href={addressOf.issue(parent.key)}>{parent.key}</Link>
          </li>
        )}
        <li>
          <TypeIcon type={issuetype} />
          <Link href={addressOf.issue(issueKey)} aria-current="page">
            {issueKey}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
