import { useEffect, useState, type ReactNode } from 'react';

const SOON_MILLISECONDS = 100;

/** Shows what stands in for something that is on its way, unless that comes at once. */
export function Soon({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return shown ? children : null;
}
