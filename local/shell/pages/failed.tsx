import { JiraRefused } from '../jira/jira-rest';
import { words } from '../words';
import { Missing } from './missing';

/** Says what Jira said; what is missing or unseen gets the one page for both. */
export function Failed({ error, retry }: { error: Error; retry(): void }) {
  if (error instanceof JiraRefused && error.status === 404) return <Missing />;
  const sentences = error instanceof JiraRefused ? error.sentences : [];
  return (
    <div className="page-note" role="alert">
      <h1>{words('failed')}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" className="button" onClick={retry}>
        {words('retry')}
      </button>
    </div>
  );
}
