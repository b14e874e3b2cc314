import { useEffect } from 'react';

/** Calls `act` whenever the browser finds its connection again. */
export function useOnline(act: () => void): void {
  useEffect(() => {
    window.addEventListener('online', act);
    return () => window.removeEventListener('online', act);
  }, [act]);
}
