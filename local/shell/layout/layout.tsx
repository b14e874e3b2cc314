import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAddress } from '../address/address';
import type { Route } from '../address/route';
import { useSession } from '../session/session-context';
import { words } from '../words';
import { SideBar } from './side-bar';
import { TopBar } from './top-bar';

/** The frame of every page: top bar, sidebar, and the page itself as the main part. */
export function Layout({ route, switchTo, children }: { route: Route; switchTo(name: string): Promise<void>; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const { pathname } = useAddress();
  const { person } = useSession();
  const main = useRef<HTMLElement>(null);
  const first = useRef(pathname);
  useEffect(() => {
    setOpen(false);
    if (first.current === pathname) return;
    first.current = '';
    const inTheApp = document.activeElement instanceof HTMLIFrameElement;
    if (!inTheApp) main.current?.focus();
  }, [pathname]);
  return (
    <div className="shell" data-menu={open ? 'open' : 'closed'} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <a className="skip-link" href="#main">
        {words('skip')}
      </a>
      <TopBar menuOpen={open} setMenuOpen={setOpen} switchTo={switchTo} />
      <SideBar key={person.accountId} route={route} />
      <main id="main" ref={main} tabIndex={-1} data-page={route.page}>
        {children}
      </main>
    </div>
  );
}
