import { useSyncExternalStore } from 'react';

const NARROW = window.matchMedia('(max-width: 860px)');

/** True on a page that is too narrow for each tool to have a button of its own. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => NARROW.matches);
}

function follow(tell: () => void): () => void {
  NARROW.addEventListener('change', tell);
  return () => NARROW.removeEventListener('change', tell);
}
