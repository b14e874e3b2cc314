/** Where tickets come from: a project by its id, or a JQL. */
export type TicketPlace = { project: string } | { jql: string };

/** A source whose tickets are feedback of a project, kept in step with Jira. */
export interface KeptSource {
  id: string;
  /** The project whose feedback they are. */
  project: string;
  of: TicketPlace;
  /** What it is called: the project's key, or the JQL. */
  about: string;
  /** The field that names the customer; null: the reporter does. */
  customerField: string | null;
  /** Who brought it in last, and the job that did. */
  by: string;
  job: string;
  /** Up to when its tickets have been looked at, in seconds since 1970. */
  seenAt: number;
}

/** Whether two places are the same. */
export function samePlace(a: TicketPlace, b: TicketPlace): boolean {
  if ('project' in a) return 'project' in b && a.project === b.project;
  return 'jql' in b && a.jql === b.jql;
}

/** The JQL of a place's tickets in an order that new ones do not disturb; `since`: only those that changed in the last so many minutes. */
export function jqlOfPlace(place: TicketPlace, sinceMinutes: number | null = null): string {
  const tickets = 'project' in place ? `project = ${place.project}` : `(${withoutOrder(place.jql)})`;
  return sinceMinutes === null ? `${tickets} ORDER BY created ASC, key ASC` : `${tickets} AND updated >= -${sinceMinutes}m`;
}

/** The JQL of a place, without an order. */
export function conditionOf(place: TicketPlace): string {
  return 'project' in place ? `project = ${place.project}` : withoutOrder(place.jql);
}

/** A JQL without its ORDER BY; one inside quotes is words. */
export function withoutOrder(jql: string): string {
  const bare = jql.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, (quoted) => '_'.repeat(quoted.length));
  const at = bare.search(/\border\s+by\b/i);
  return (at < 0 ? jql : jql.slice(0, at)).trim();
}
