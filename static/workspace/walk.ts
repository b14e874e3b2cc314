import type { Steps } from './history-steps';

/** How a page came to another address: it wrote it, or the browser moved (Back, Forward, a link of Jira's). */
export type How = 'written' | 'moved';

/** Where a page stands among its steps, and who hears of it. */
export interface Walk {
  steps(): Steps;
  stand(next: Steps, how: How): void;
  /** Tells of each change from now on. Returns how to stop. */
  listen(hear: (how: How) => void): () => void;
}

/** Begins a walk. */
export function beginWalk(first: Steps): Walk {
  let steps = first;
  const hearers = new Set<(how: How) => void>();
  return {
    steps: () => steps,
    stand(next, how) {
      steps = next;
      for (const hear of [...hearers]) hear(how);
    },
    listen(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
