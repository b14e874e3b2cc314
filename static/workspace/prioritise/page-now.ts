import { createContext, useContext } from 'react';

/** The time the page counts ages from, in seconds since 1970. */
export const PageNow = createContext(0);

/** See PageNow. */
export function usePageNow(): number {
  return useContext(PageNow);
}
