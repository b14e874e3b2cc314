import { useProjects } from '../jira/queries';
import { words } from '../words';
import { Failed } from './failed';
import { IssueRows } from './issue-rows';
import { Missing } from './missing';
import { Waiting } from './waiting';

/** The open work items of a space in the order of its backlog. */
export function Backlog({ projectKey }: { projectKey: string }) {
  const { data: projects, error, refetch } = useProjects();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!projects) return <Waiting />;
  const project = projects.find(({ key }) => key === projectKey);
  if (!project) return <Missing />;
  return (
    <div className="page-body">
      <IssueRows
        title={words('backlog.title')}
        jql={`project = "${project.key}" AND statusCategory != Done ORDER BY Rank ASC`}
        count="backlog.count"
        empty={words('backlog.empty')}
        label={words('backlog.of', { name: project.name })}
      />
    </div>
  );
}
