import type { Jira } from '../jira/jira';
import type { World } from '../resolvers/world';

/** What the work in the background may touch: Jira as the app, and the stores; nobody has called. */
export type NightWorld = Omit<World, 'jira'> & {
  /** Jira as the app itself. */
  worth: Jira;
};
