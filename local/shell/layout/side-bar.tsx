import type { ReactNode } from 'react';
import { Link } from '../address/link';
import { addressOf, type Route } from '../address/route';
import { useAddress } from '../address/address';
import type { Project } from '../jira/issue';
import { useProjects } from '../jira/queries';
import { useSession } from '../session/session-context';
import { words } from '../words';
import { Icon, type IconName } from './icon';

/** The spaces that the person may see; the one of the present page is open, with Jira's pages and the app's. */
export function SideBar({ route }: { route: Route }) {
  const { data: projects } = useProjects();
  const present = projectOf(route) ?? projects?.[0]?.key;
  return (
    <nav className="side-bar" aria-label={words('menu.name')}>
      <h2>{words('sidebar.spaces')}</h2>
      {projects?.length === 0 && <p className="subtle">{words('sidebar.none')}</p>}
      <ul>
        {projects?.map((project) => (
          <li key={project.id}>
            <Entry href={addressOf.backlog(project.key)} space>
              <span className="space-mark" aria-hidden="true">
                {project.key.slice(0, 2)}
              </span>
              {project.name}
            </Entry>
            {project.key === present && <SpacePages project={project} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SpacePages({ project }: { project: Project }) {
  const { modules } = useSession();
  return (
    <>
      <ul>
        <Item href={addressOf.backlog(project.key)} icon="backlog" text={words('sidebar.backlog')} />
        <Item
          href={addressOf.navigator(`project = "${project.key}" ORDER BY Rank`)}
          icon="list"
          text={words('sidebar.all')}
        />
      </ul>
      {modules
        .filter(({ type }) => type === 'jira:projectPage')
        .map(({ key, title, pages }) => (
          <section key={key}>
            <h3>{title}</h3>
            <ul>
              {pages.map((page) => (
                <Item key={page.route} href={addressOf.app(project.key, key, page.route)} icon="prioritise" text={page.title} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Item({ href, icon, text }: { href: string; icon: IconName; text: string }) {
  return (
    <li>
      <Entry href={href}>
        <Icon name={icon} />
        {text}
      </Entry>
    </li>
  );
}

function Entry({ href, space = false, children }: { href: string; space?: boolean; children: ReactNode }) {
  const { pathname, search } = useAddress();
  const target = new URL(href, location.origin);
  const here = !space && pathname === target.pathname && (target.search === '' || search === target.search);
  return (
    <Link className={space ? 'space-link' : 'page-link'} href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function projectOf(route: Route): string | undefined {
  if (route.page === 'backlog' || route.page === 'app') return route.project;
  return route.page === 'issue' ? route.issue.replace(/-\d+$/, '') : undefined;
}
