import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Goes to an address of the shell without loading the page again. `replace` leaves no step to go back to. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  for (const listener of [...listeners]) listener();
}

/** The present address; the component is drawn again when it changes. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
