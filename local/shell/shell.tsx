import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { FlagGroup } from './app-frame/flag-group';
import { takeFirstSwitches } from './address/first-switches';
import { useAddress } from './address/address';
import { routeOf } from './address/route';
import { Layout } from './layout/layout';
import { Page } from './pages/page';
import { openSession, signInAs, type Session } from './session/session';
import { SessionContext } from './session/session-context';
import { words } from './words';

/** The whole shell: opens the session, then shows the page of the address to its person. */
export function Shell() {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const client = useQueryClient();
  const route = routeOf(useAddress());

  const open = useCallback(
    (as: string | null) =>
      openSession(as).then(
        (opened) => {
          client.clear();
          setSession(opened);
        },
        () => setProblem(as === null ? words('failed') : words('person.unknown', { name: as })),
      ),
    [client],
  );
  useEffect(() => {
    void open(takeFirstSwitches().as);
  }, [open]);

  if (problem !== null) return <p className="page-problem" role="alert">{problem}</p>;
  if (!session) return <p className="visually-hidden" role="status">{words('loading')}</p>;
  return (
    <SessionContext.Provider value={session}>
      <FlagGroup>
        <Layout route={route} switchTo={(name) => signInAs(name).then(() => open(null))}>
          <Page key={session.person.accountId} route={route} />
        </Layout>
      </FlagGroup>
    </SessionContext.Provider>
  );
}
