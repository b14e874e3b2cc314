import { Link } from '../address/link';
import { addressOf } from '../address/route';
import { StatusLozenge } from '../issue/status-lozenge';
import { TypeIcon } from '../issue/type-icon';
import type { Issue } from '../jira/issue';
import { JiraRefused } from '../jira/jira-rest';
import { figureText, useAppFields, type AppField } from '../jira/own-fields';
import { useSearch } from '../jira/queries';
import { words } from '../words';
import { Failed } from './failed';
import { MoreButton } from './more-button';
import { Waiting } from './waiting';

const FIELDS = ['summary', 'status', 'issuetype'];

/** The table of what a query finds; a query that Jira refuses shows Jira's own sentences instead. */
export function NavigatorTable({ jql }: { jql: string }) {
  const { data: appFields, error, refetch } = useAppFields();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return appFields ? <Found jql={jql} appFields={appFields} /> : <Waiting />;
}

function Found({ jql, appFields }: { jql: string; appFields: AppField[] }) {
  const search = useSearch(jql, [...FIELDS, ...appFields.map(({ id }) => id)]);
  if (search.error) return <Refused error={search.error} retry={() => void search.refetch()} />;
  if (!search.data) return <Waiting />;
  const issues = search.data.pages.flatMap((page) => page.issues);
  if (issues.length === 0) return <p className="subtle">{words('navigator.empty')}</p>;
  return (
    <>
      <div className="table-scroll" role="region" aria-label={words('navigator.results')} tabIndex={0}>
        <table className="navigator">
          <thead>
            <tr>
              <th scope="col">{words('column.type')}</th>
              <th scope="col">{words('column.key')}</th>
              <th scope="col">{words('column.summary')}</th>
              <th scope="col">{words('column.status')}</th>
              {appFields.map(({ id, name }) => (
                <th key={id} scope="col" className="figure">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <Row key={issue.key} issue={issue} appFields={appFields} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton search={search} />
    </>
  );
}

function Row({ issue: { key, fields }, appFields }: { issue: Issue; appFields: AppField[] }) {
  return (
    <tr>
      <td>
        <TypeIcon type={fields.issuetype} />
      </td>
      <td>
        <Link className="issue-key" href={addressOf.issue(key)}>
          {key}
        </Link>
      </td>
      <td className="issue-summary">{fields.summary}</td>
      <td>
        <StatusLozenge status={fields.status} />
      </td>
      {appFields.map(({ id }) => (
        <td key={id} className="figure">
          {figureText(fields[id])}
        </td>
      ))}
    </tr>
  );
}

function Refused({ error, retry }: { error: Error; retry(): void }) {
  if (!(error instanceof JiraRefused) || error.status !== 400) return <Failed error={error} retry={retry} />;
  return (
    <div className="sentence-box" role="alert">
      {error.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
