import { useCallback, useSyncExternalStore } from 'react';
import type { PageHistory } from './page-history';
import { usePageHistory } from './use-page-history';

/** A part of the page's address, as `read` takes it from there; renders again when it changes. Undefined until Jira has told it. */
export function useInHistory<T extends string | null>(read: (history: PageHistory) => T): T | undefined {
  const history = usePageHistory();
  const listen = useCallback((hear: () => void) => history?.listen(hear) ?? (() => undefined), [history]);
  return useSyncExternalStore(listen, () => history && read(history));
}
