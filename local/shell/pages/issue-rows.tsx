import { Link } from '../address/link';
import { addressOf } from '../address/route';
import { StatusLozenge } from '../issue/status-lozenge';
import { TypeIcon } from '../issue/type-icon';
import { useSearch } from '../jira/queries';
import { Failed } from './failed';
import { MoreButton } from './more-button';
import { Waiting } from './waiting';

/** What a list of rows is made of. */
interface IssueRowsProps {
  jql: string;
  empty: string;
  label: string;
}

const FIELDS = ['summary', 'status', 'issuetype', 'parent'];

/** A plain list of what a query finds. */
export function IssueRows({ jql, empty, label }: IssueRowsProps) {
  const search = useSearch(jql, FIELDS);
  if (search.error) return <Failed error={search.error} retry={() => void search.refetch()} />;
  const issues = search.data?.pages.flatMap((page) => page.issues);
  return (
    <>
      {!issues && <Waiting />}
      {issues?.length === 0 && <p className="subtle">{empty}</p>}
      {issues && issues.length > 0 && (
        <ul className="issue-rows" aria-label={label}>
          {issues.map(({ key, fields }) => (
            <li key={key}>
              <TypeIcon type={fields.issuetype} />
              <Link className="issue-key" href={addressOf.issue(key)}>
                {key}
              </Link>
              <span className="issue-summary">{fields.summary}</span>
              {fields.parent && <span className="parent-tag">{fields.parent.fields.summary}</span>}
              <StatusLozenge status={fields.status} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton search={search} />
    </>
  );
}
