import type { AppLocation, HistoryAction } from './message';

type Place = string | Partial<AppLocation>;
type Listener = (location: AppLocation, action: HistoryAction) => void;

/** The history object that `view.createHistory()` gives an app, of the shape of npm's `history` 4. */
export interface AppHistory {
  location: AppLocation;
  action: HistoryAction;
  push(place: Place): void;
  replace(place: Place): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  listen(listener: Listener): () => void;
  createHref(place: Place): string;
}

/** A history and the way for the shell to move it. */
export interface MovedHistory {
  history: AppHistory;
  move(location: AppLocation, action: HistoryAction): void;
}

/** Makes a history that stands at `start`; each move of the app is told to the shell by `tell`. */
export function makeAppHistory(start: AppLocation, tell: (command: string, data: unknown) => void): MovedHistory {
  const listeners = new Set<Listener>();
  const move = (location: AppLocation, action: HistoryAction) => {
    history.location = location;
    history.action = action;
    for (const listener of [...listeners]) listener(location, action);
  };
  const go = (action: 'PUSH' | 'REPLACE') => (place: Place) => {
    const location = locationOf(place, history.location);
    tell('moveHistory', { location, action });
    move(location, action);
  };
  const history: AppHistory = {
    location: start,
    action: 'POP',
    push: go('PUSH'),
    replace: go('REPLACE'),
    go: (steps) => tell('goHistory', { steps }),
    goBack: () => tell('goHistory', { steps: -1 }),
    goForward: () => tell('goHistory', { steps: 1 }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: (place) => hrefOf(locationOf(place, history.location)),
  };
  return { history, move };
}

function locationOf(place: Place, from: AppLocation): AppLocation {
  if (typeof place !== 'string') return { pathname: place.pathname ?? from.pathname, search: place.search ?? '', hash: place.hash ?? '' };
  const url = new URL(place, `http://app${from.pathname}`);
  return { pathname: url.pathname, search: url.search, hash: url.hash };
}

function hrefOf({ pathname, search, hash }: AppLocation): string {
  return pathname + search + hash;
}
