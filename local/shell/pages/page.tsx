import { useEffect } from 'react';
import type { Route } from '../address/route';
import { AppPage } from './app-page';
import { Backlog } from './backlog';
import { Home } from './home';
import { IssueView } from './issue-view';
import { Missing } from './missing';
import { Navigator } from './navigator';
import { words } from '../words';

/** The page of a route. */
export function Page({ route }: { route: Route }) {
  useEffect(() => {
    document.title = words('product');
  }, [route.page]);
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'backlog':
      return <Backlog key={route.project} projectKey={route.project} />;
    case 'app':
      return <AppPage key={`${route.project} ${route.moduleKey}`} projectKey={route.project} moduleKey={route.moduleKey} />;
    case 'issue':
      return <IssueView key={route.issue} issueKey={route.issue} />;
    case 'navigator':
      return <Navigator asked={route.jql} />;
    case 'missing':
      return <Missing />;
  }
}
