import { createContext, useContext } from 'react';
import type { Abilities, Need } from '../../../src/contract';
import type { Day } from '../../../src/domain/day';
import type { ProjectSearch } from './search/use-search';
import type { Go } from './use-place';

/** A feedback that says the same as what is being written. */
export interface Like {
  id: string;
  customer: string;
  words: string;
}

/** What every part of the page knows of it. */
export interface PageFacts {
  project: { id: string; key: string; name: string };
  can: Abilities;
  needs: readonly Need[];
  /** The reader's own account id. */
  reader: string;
  today: Day;
  search: ProjectSearch;
  go: Go;
  /** Opens the dialog that adds feedback; `like` is one that says the same. */
  add(like?: Like): void;
  /** Says in a flag what was done; `undo` takes it back, and throws CallFailed. */
  tell(title: string, undo?: () => Promise<unknown>): void;
}

export const PageFactsContext = createContext<PageFacts | null>(null);

/** The facts of the page that the component stands in. */
export function usePageFacts(): PageFacts {
  return useContext(PageFactsContext)!;
}
