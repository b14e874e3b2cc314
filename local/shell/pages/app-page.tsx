import { useEffect } from 'react';
import { AppFrame } from '../app-frame/app-frame';
import { goTo, useAddress } from '../address/address';
import { addressOf } from '../address/route';
import { useProjects } from '../jira/queries';
import { useSession } from '../session/session-context';
import { Failed } from './failed';
import { Missing } from './missing';
import { Waiting } from './waiting';

/** A page of the app in a space: one frame over the whole page, whose history is the end of the address. */
export function AppPage({ projectKey, moduleKey }: { projectKey: string; moduleKey: string }) {
  const { modules } = useSession();
  const { data: projects, error, refetch } = useProjects();
  const address = useAddress();
  const module = modules.find(({ type, key }) => type === 'jira:projectPage' && key === moduleKey);
  const base = addressOf.app(projectKey, moduleKey, '');
  const first = module?.pages[0]?.route;
  const inside = address.pathname.slice(base.length);
  const atNoPage = inside === '' || inside === '/';

  useEffect(() => {
    if (first && atNoPage) goTo(`${base}/${first}${address.search}`, { replace: true });
  }, [first, atNoPage, base, address.search]);

  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!projects) return <Waiting />;
  const project = projects.find(({ key }) => key === projectKey);
  const page = module?.pages.find(({ route }) => inside === `/${route}` || inside.startsWith(`/${route}/`));
  if (!module || !project || (first && !atNoPage && !page)) return <Missing />;
  if (first && atNoPage) return <Waiting />;
  return (
    <AppFrame
      module={module}
      extension={{ type: module.type, project: { id: project.id, key: project.key, type: project.projectTypeKey } }}
      title={page?.title ?? module.title}
      height="fill"
      page={{
        location: { pathname: inside || '/', search: address.search, hash: address.hash },
        move: ({ pathname, search, hash }, action) => goTo(base + pathname + search + hash, { replace: action === 'REPLACE' }),
      }}
    />
  );
}
