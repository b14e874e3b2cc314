import { useEffect } from 'react';
import { goTo } from '../address/address';
import { addressOf } from '../address/route';
import { useProjects } from '../jira/queries';
import { useSession } from '../session/session-context';
import { words } from '../words';
import { Failed } from './failed';
import { Waiting } from './waiting';

/** Leads to the first page of the app in the first space that the person may see. */
export function Home() {
  const { data: projects, error, refetch } = useProjects();
  const { modules } = useSession();
  const first = projects?.[0];
  const page = modules.find(({ type }) => type === 'jira:projectPage');
  useEffect(() => {
    if (!first) return;
    goTo(page ? addressOf.app(first.key, page.key, page.pages[0]?.route ?? '') : addressOf.backlog(first.key), { replace: true });
  }, [first, page]);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!projects || first) return <Waiting />;
  return (
    <div className="page-note">
      <h1>{words('home.empty')}</h1>
      <p>{words('home.hint')}</p>
    </div>
  );
}
