import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { pageContext } from '../kit/backend';
import { words } from '../kit/words';
import { PrioritisePage } from './prioritise/prioritise-page';
import { RoomBoundary } from './room-boundary';
import { ACTIONS, ROOMS } from './rooms';
import { useInHistory } from './use-in-history';

/** Opens the page that Jira's address names, for the project that Jira says it stands in. */
export function OpenWorkspace() {
  const context = useQuery({ queryKey: ['context'], queryFn: pageContext, staleTime: Infinity });
  const route = useInHistory((history) => history.route);
  if (context.isPending || route === undefined) return <Opening />;
  const project = projectIn(context.data?.extension);
  if (!project) return <p className="page-message">{words('workspace.notUnderstood')}</p>;
  const Room = ACTIONS[context.data?.moduleKey ?? ''] ?? ROOMS[route] ?? PrioritisePage;
  return (
    <RoomBoundary>
      <Suspense fallback={<Opening />}>
        <Room project={project} reader={context.data?.accountId ?? ''} />
      </Suspense>
    </RoomBoundary>
  );
}

/** Until it is known which page it is, and that page's code is there. */
function Opening() {
  return <main className="page" aria-busy="true" />;
}

/** The project's key (or id) in what Jira says about the page; null when it says none. */
function projectIn(extension: unknown): string | null {
  const { project } = (extension ?? {}) as { project?: { key?: unknown; id?: unknown } };
  const named = project?.key ?? project?.id;
  return typeof named === 'string' && named !== '' ? named : null;
}
