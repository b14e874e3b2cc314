import { useEffect } from 'react';
import { usePageStores } from './page-stores';
import type { PageAddress } from './use-page-address';
import { whyShown } from './why-shown';

/** Opens and closes the drawer when the browser goes back or forward; the look of the list stays. */
export function useFollowAddress(address: PageAddress): void {
  const { view, data } = usePageStores();
  useEffect(
    () => address.onMoved((why) => {
      if (why === whyShown(view.getState(), data.getState().listing)) return;
      if (why === null) view.actions.showWhy(false);
      else view.actions.nameItem(why);
    }),
    [address, view, data],
  );
}
