import type { SaidWorld } from './said-world';

/** What should come of a call in a world: a world after it, and what stood before; or the rules of which any may refuse it. */
export type Outcome = { world: SaidWorld; before?: unknown } | { rules: readonly string[] };

/** Refused by each of some rules; null is none. */
export const refused = (...rules: readonly (string | null)[]): Outcome => ({ rules: rules.flatMap((rule) => rule ?? []) });
