import { useEffect, useState } from 'react';
import type { CustomerAsks } from './search-index';
import type { ProjectSearch } from './use-search';

/** Who asks for how much in the project, as the search knows it; null until all of it is read. Follows what the reader changes. */
export function useAsks({ reading, counts, asks }: ProjectSearch): readonly CustomerAsks[] | null {
  const [known, setKnown] = useState<readonly CustomerAsks[] | null>(null);
  const all = reading.kind === 'done';
  useEffect(() => {
    if (!all) return;
    let current = true;
    void asks().then((answer) => current && setKnown(answer));
    return () => {
      current = false;
    };
  }, [all, counts, asks]);
  return all ? known : null;
}
