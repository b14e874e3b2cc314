import { useRef } from 'react';
import type { AppLocation } from '../bridge/message';
import type { PageHistory } from './answer-call';
import type { AppFrameProps } from './app-frame';

/** The moves between the shell's address and the app's own history. */
export interface PageMoves {
  /** For the app's moves; null where the module is no page. */
  history: PageHistory | null;
  /** Tells the shell's moves (a link of the sidebar, the browser's Back), never the app's own back to it. */
  follow(tell: (location: AppLocation) => void): void;
}

/** Keeps the address and the app's history in step. */
export function usePageMoves(page: AppFrameProps['page']): PageMoves {
  const known = useRef(page && written(page.location));
  if (!page) return { history: null, follow: () => undefined };
  return {
    history: {
      start: () => page.location,
      move(location, action) {
        known.current = written(location);
        page.move(location, action);
      },
    },
    follow(tell) {
      if (known.current === written(page.location)) return;
      known.current = written(page.location);
      tell(page.location);
    },
  };
}

function written({ pathname, search, hash }: AppLocation): string {
  return pathname + search + hash;
}
