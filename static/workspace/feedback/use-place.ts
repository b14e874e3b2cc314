import { useCallback, useEffect, useState } from 'react';
import { usePageHistory } from '../use-page-history';
import { readPlace, writePlace, type Place } from './place';

/** Goes to another place; what is left out stays as it is. */
export type Go = (to: Partial<Place>) => void;

/** What the page shows, and the way to show something else; the address follows. Undefined until Jira has told it. */
export function usePlace(): { place: Place; go: Go } | undefined {
  const history = usePageHistory();
  const [moved, setMoved] = useState<Place | null>(null);
  const first = history && readPlace(history.search);
  const place = moved ?? first;
  const go = useCallback<Go>((to) => setMoved((before) => ({ ...(before ?? readPlace(history?.search ?? '')), ...to })), [history]);
  useEffect(() => {
    if (history && moved) history.replace(writePlace(moved, history.search));
  }, [history, moved]);
  return place && { place, go };
}
