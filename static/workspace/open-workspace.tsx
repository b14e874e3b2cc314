import { useQuery } from '@tanstack/react-query';
import { pageContext } from '../kit/backend';
import { words } from '../kit/words';
import { LoadingFrame } from './prioritise/loading-frame';
import { PrioritisePage } from './prioritise/prioritise-page';

/** Opens the page for the project that Jira says it stands in. */
export function OpenWorkspace() {
  const context = useQuery({ queryKey: ['context'], queryFn: pageContext, staleTime: Infinity });
  if (context.isPending) return <LoadingFrame />;
  const project = projectIn(context.data?.extension);
  if (!project) return <p className="page-message">{words('workspace.notUnderstood', { project: words('jira.project') })}</p>;
  return <PrioritisePage project={project} reader={context.data?.accountId ?? ''} />;
}

/** The project's key (or id) in what Jira says about the page; null when it says none. */
function projectIn(extension: unknown): string | null {
  const { project } = (extension ?? {}) as { project?: { key?: unknown; id?: unknown } };
  const named = project?.key ?? project?.id;
  return typeof named === 'string' && named !== '' ? named : null;
}
