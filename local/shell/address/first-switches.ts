import { goTo } from './address';

/**
 * Reads `?as=` of the address, and takes it and `?theme=` off: they switch once, and must not switch back whoever
 * loads the page again. (`theme` is read before the first drawing.)
 */
export function takeFirstSwitches(): { as: string | null } {
  const address = new URL(location.href);
  const as = address.searchParams.get('as');
  if (as === null && !address.searchParams.has('theme')) return { as };
  address.searchParams.delete('as');
  address.searchParams.delete('theme');
  goTo(address.pathname + address.search + address.hash, { replace: true });
  return { as };
}
