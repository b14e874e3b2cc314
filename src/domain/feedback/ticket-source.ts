/** Where tickets come from: a project, or what a JQL finds in some projects, all by their ids. */
export type TicketPlace = { project: string; key: string } | { jql: string; within: readonly string[] };

/** A source whose tickets are feedback of a project, kept in step with Jira. */
export interface KeptSource {
  id: string;
  /** The project whose feedback they are. */
  project: string;
  /** A JQL is read as the app: it finds something in no project but those that whoever brought it in could browse, and never in the source's own. */
  of: TicketPlace;
  /** The field that names the customer; null: the reporter does. */
  customerField: string | null;
  /** Who brought it in last, and the job that did. */
  by: string;
  job: string;
  /** Up to when its tickets have been looked at, in seconds since 1970. */
  seenAt: number;
}

/** What a place is called: the project's key, or the JQL. */
export function nameOfPlace(place: TicketPlace): string {
  return 'project' in place ? place.key : place.jql;
}

/** Whether two places are the same; one JQL in other projects is. */
export function samePlace(a: TicketPlace, b: TicketPlace): boolean {
  if ('project' in a) return 'project' in b && a.project === b.project;
  return 'jql' in b && a.jql === b.jql;
}

/** Whether a project is one in which a place's tickets are. */
export function reaches(place: TicketPlace, project: string): boolean {
  return 'project' in place ? place.project === project : place.within.includes(project);
}

/** A place as far as it is in some projects; null where it is in none of them. */
export function placeWithin(place: TicketPlace, isThere: (project: string) => boolean): TicketPlace | null {
  if ('project' in place) return isThere(place.project) ? place : null;
  const within = place.within.filter(isThere);
  return within.length > 0 ? { ...place, within } : null;
}

/** The JQL of a place's tickets in an order that new ones do not disturb; `since`: only those that changed in the last so many minutes. */
export function jqlOfPlace(place: TicketPlace, sinceMinutes: number | null = null): string {
  const tickets = conditionOf(place);
  return sinceMinutes === null ? `${tickets} ORDER BY created ASC, key ASC` : `${tickets} AND updated >= -${sinceMinutes}m`;
}

/** The JQL of a place, without an order. Its own JQL has to be one by itself: else it would reach beyond its projects. */
export function conditionOf(place: TicketPlace): string {
  return 'project' in place ? `project = ${place.project}` : `project in (${place.within.join(', ')}) AND (${withoutOrder(place.jql)})`;
}

/** A JQL without its ORDER BY; one inside quotes is words. */
export function withoutOrder(jql: string): string {
  const bare = jql.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, (quoted) => '_'.repeat(quoted.length));
  const at = bare.search(/\border\s+by\b/i);
  return (at < 0 ? jql : jql.slice(0, at)).trim();
}
