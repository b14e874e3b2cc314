import { createContext, useCallback } from 'react';
import { useInHistory } from '../use-in-history';
import { usePageHistory } from '../use-page-history';

/** Takes the reader into a round; made by the page around. */
export const RoundDoor = createContext<(round: string) => void>(() => undefined);

/**
 * The round that the page's address names (`?round=`), null without one, undefined until Jira has told the address; and
 * the way into one, a new step in the browser's history, and out of it (null), back over that step.
 */
export function useRoundInAddress(): [round: string | null | undefined, go: (round: string | null) => void] {
  const history = usePageHistory();
  const round = useInHistory(({ search }) => new URLSearchParams(search).get('round'));
  const go = useCallback(
    (to: string | null) => {
      if (!history) return;
      const next = withRound(history.search, to);
      if (to === null) history.leave(next);
      else history.push(next);
    },
    [history],
  );
  return [round, go];
}

function withRound(search: string, round: string | null): string {
  const said = new URLSearchParams(search);
  if (round === null) said.delete('round');
  else said.set('round', round);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
