import { placeWithin, reaches, withoutOrder, type TicketPlace } from '../domain/feedback/ticket-source';
import type { JiraIssue } from '../jira/read-issue';
import type { NightWorld } from './night-world';

type Placed = Pick<JiraIssue, 'id' | 'projectId'>;

/** Which of some issues are tickets of each place, in the order of the places. A JQL that Jira no longer takes finds none. */
export async function findTickets({ worth }: Pick<NightWorld, 'worth'>, issues: readonly Placed[], places: readonly TicketPlace[]): Promise<ReadonlySet<string>[]> {
  const jqls = [...new Set(places.flatMap((place) => ('jql' in place ? [withoutOrder(place.jql)] : [])))];
  const matches = await worth.matchJql(issues.map(({ id }) => id), jqls);
  const isFound = (place: TicketPlace, issue: string) => 'project' in place || matches[jqls.indexOf(withoutOrder(place.jql))]!.has(issue);
  return places.map((place) => new Set(issues.filter(({ id, projectId }) => reaches(place, projectId) && isFound(place, id)).map(({ id }) => id)));
}

/** A place as far as the app may read it now, null where nothing is left: Jira refuses a JQL that names a project which is no more. */
export async function presentPlace({ worth }: Pick<NightWorld, 'worth'>, place: TicketPlace): Promise<TicketPlace | null> {
  if ('project' in place) return place;
  const there = new Set(await worth.projects());
  return placeWithin(place, (project) => there.has(project));
}
