import { useQuery } from '@tanstack/react-query';
import { view } from '../../kit/backend';
import { readAddress, writeAddress, type Address } from './address';

/** The page's own part of the browser's address. */
export interface PageAddress {
  said: Address;
  /** Writes a view into the address without a new step in the browser's history. */
  show(address: Address): void;
}

/** The page's address; undefined until Jira has told it. A Jira that tells none gives the default view. */
export function usePageAddress(): PageAddress | undefined {
  return useQuery({ queryKey: ['address'], queryFn: openAddress, staleTime: Infinity }).data;
}

async function openAddress(): Promise<PageAddress> {
  const history = await view.createHistory().catch(() => null);
  if (!history) return { said: readAddress(''), show: () => undefined };
  return {
    said: readAddress(history.location?.search ?? ''),
    show(address) {
      const { pathname, search } = history.location;
      const next = writeAddress(address, search ?? '');
      if (next !== (search ?? '')) history.replace(`${pathname}${next}`);
    },
  };
}
