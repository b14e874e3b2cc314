import * as v from 'valibot';
import { Invalid, JiraFailed, NotFound } from '../../domain/failure';
import type { Ticket } from '../../domain/feedback/ticket';
import { conditionOf, jqlOfPlace, withoutOrder, type TicketPlace } from '../../domain/feedback/ticket-source';
import { authoriseOnProject } from '../authorise';
import { Id } from '../parse';
import type { World } from '../world';

const MOST_JQL = 2000;

/** A source as somebody names it: a project by key or id, or a JQL. */
export const Source = v.union([
  v.object({ project: Id }),
  v.object({ jql: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_JQL)) }),
]);

export interface ReadSource {
  of: TicketPlace;
  /** About how many tickets there are, and the first of them, as the caller sees them. */
  count: number;
  first: Ticket[];
}

/**
 * A source of tickets for a project, looked at as the caller. Throws NotFound for a project that they may not see, and Invalid
 * for the project itself, and for a JQL that Jira refuses, that finds everything or the project's own issues alone, or that means whoever asks.
 */
export async function readSource(world: World, project: string, source: v.InferOutput<typeof Source>, customerField: string | null): Promise<ReadSource> {
  try {
    const of = 'project' in source ? await projectSource(world, project, source.project) : await jqlSource(world, project, source.jql);
    const [count, page] = await Promise.all([
      world.jira.countIssues(conditionOf(of)),
      world.jira.searchTickets(jqlOfPlace(of), customerField, null),
    ]);
    return { of, count, first: page.tickets };
  } catch (error) {
    if (error instanceof JiraFailed && error.status === 400) throw new Invalid('source', 'jql');
    throw error;
  }
}

async function projectSource(world: World, project: string, asked: string): Promise<TicketPlace> {
  const { project: source } = await authoriseOnProject(world, asked).catch((error: unknown) => {
    throw error instanceof JiraFailed && error.status === 404 ? new NotFound() : error;
  });
  if (source.id === project) throw new Invalid('source', 'ownProject');
  return { project: source.id, key: source.key };
}

/**
 * The job reads as the app: what a JQL means must not depend on who asks, and it is read in the projects alone that the caller
 * may browse now. Jira takes the JQL by itself first: one like `a) OR (b` would reach beyond them.
 */
async function jqlSource({ jira }: World, project: string, jql: string): Promise<TicketPlace> {
  if (/\bcurrentUser\s*\(/i.test(jql)) throw new Invalid('source', 'jqlPerson');
  const [all, own, browsable] = await Promise.all([
    jira.countIssues(withoutOrder(jql)),
    jira.countIssues(conditionOf({ jql, within: [project] })),
    jira.projects(),
  ]);
  const within = browsable.filter((id) => id !== project);
  if (within.length === 0 || (all > 0 && own === all)) throw new Invalid('source', 'ownProject');
  return { jql, within };
}
