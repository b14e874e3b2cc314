import { createContext, useCallback, useState } from 'react';
import { usePageHistory } from '../use-page-history';

/** Takes the reader into a round; made by the page around. */
export const RoundDoor = createContext<(round: string) => void>(() => undefined);

/** The round that the page's address names (`?round=`), null without one, undefined until Jira has told the address; and the way into one and out of it (null). */
export function useRoundInAddress(): [round: string | null | undefined, go: (round: string | null) => void] {
  const history = usePageHistory();
  const [gone, setGone] = useState<{ to: string | null } | null>(null);
  const go = useCallback(
    (to: string | null) => {
      setGone({ to });
      history?.replace(withRound(history.search, to));
    },
    [history],
  );
  if (!history) return [undefined, go];
  return [gone ? gone.to : new URLSearchParams(history.search).get('round'), go];
}

function withRound(search: string, round: string | null): string {
  const said = new URLSearchParams(search);
  if (round === null) said.delete('round');
  else said.set('round', round);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
