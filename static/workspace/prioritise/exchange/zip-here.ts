import { zipSync, type AsyncZippable, type FlateCallback, type Zippable } from 'fflate/browser';

/**
 * Zips without a worker: the page's policy blocks workers made from a blob, which is how the library would make one
 * for a long list. Stands in for `zip` of `fflate` in the built page.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files as Zippable));
}

export { strToU8, zipSync } from 'fflate/browser';
