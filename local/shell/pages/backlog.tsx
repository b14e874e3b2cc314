import { useQueryClient } from '@tanstack/react-query';
import type { Project } from '../jira/issue';
import { useProjects, useSprints } from '../jira/queries';
import { words } from '../words';
import { BacklogActions } from './backlog-actions';
import { BacklogSection } from './backlog-section';
import { Failed } from './failed';
import { Missing } from './missing';
import { Waiting } from './waiting';

/** The open work items of a space in the order of its backlog: its open sprints, one after another, then what is in none. */
export function Backlog({ projectKey }: { projectKey: string }) {
  const { data: projects, error, refetch } = useProjects();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!projects) return <Waiting />;
  const project = projects.find(({ key }) => key === projectKey);
  return project ? <Shown project={project} /> : <Missing />;
}

const IN_NONE = '(sprint is EMPTY OR (sprint not in openSprints() AND sprint not in futureSprints()))';

/** Each space has one board, whose id is the space's. */
function Shown({ project }: { project: Project }) {
  const { data: sprints, error, refetch } = useSprints(project.id);
  const client = useQueryClient();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!sprints) return <Waiting />;
  const open = `project = "${project.key}" AND statusCategory != Done`;
  return (
    <div className="page-body">
      <div className="page-head">
        <h1>{words('backlog.title')}</h1>
        <BacklogActions project={project} changed={() => void client.invalidateQueries()} />
      </div>
      {sprints.map(({ id, name, state }) => (
        <BacklogSection key={id} title={name} state={words(`backlog.${state}`)} jql={`${open} AND sprint = ${id} ORDER BY Rank ASC`} />
      ))}
      <BacklogSection title={words('backlog.of', { name: project.name })} jql={`${open} AND ${IN_NONE} ORDER BY Rank ASC`} />
    </div>
  );
}
