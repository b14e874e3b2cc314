import { Suspense, useContext } from 'react';
import { lazily } from '../lazily';
import { RoundDoor } from '../rounds/round-door';

const CalledNotice = lazily(() => import('../rounds/called-notice').then((part) => part.CalledNotice));

/** That rounds wait for the reader; nothing, and nothing loaded, where none does. */
export function RoundNotice({ waiting }: { waiting: readonly string[] }) {
  const open = useContext(RoundDoor);
  if (waiting.length === 0) return null;
  return <Suspense fallback={null}><CalledNotice rounds={waiting} onOpen={open} /></Suspense>;
}
