import { createContext, useContext } from 'react';
import type { Session } from './session';

export const SessionContext = createContext<Session | null>(null);

/** The session of the shell. Throws before it is open. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The session is not open yet.');
  return session;
}
