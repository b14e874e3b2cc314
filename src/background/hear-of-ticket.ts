import * as v from 'valibot';
import type { KeptSource } from '../domain/feedback/ticket-source';
import { findTickets } from './find-tickets';
import type { NightWorld } from './night-world';
import { feedbackIdOf } from './store-ticket';

const Id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Event = v.object({
  eventType: v.string(),
  issue: v.optional(v.object({ id: Id })),
  project: v.optional(v.object({ id: Id })),
  sourceIssueId: v.optional(Id),
  destinationIssueId: v.optional(Id),
  atlassianId: v.fallback(v.string(), ''),
});

/**
 * Takes what happened in Jira: an issue that is a ticket of a source is read again in the background, and an issue or a project
 * that was deleted is dropped there. An event that says none of these is passed over.
 */
export async function hearOfTicket(world: NightWorld, event: unknown): Promise<void> {
  const said = v.safeParse(Event, event);
  if (!said.success) return;
  const { eventType, issue, project, sourceIssueId, destinationIssueId, atlassianId: by } = said.output;
  if (eventType === 'avi:jira:deleted:issue') return issue && world.work.dropIssues([issue.id], by);
  if (eventType === 'avi:jira:deleted:project') return project && world.work.dropProject(project.id, by);
  const issues = [issue?.id, sourceIssueId, destinationIssueId].filter((id) => id !== undefined);
  const { sources } = await world.sources.all();
  if (sources.length === 0 || issues.length === 0) return;
  const ticketsOf = await readBy(world, sources, issues);
  for (const [source, tickets] of ticketsOf) if (tickets.length > 0) await world.work.readTickets(source, tickets);
}

/**
 * Which of the issues each source reads again: the tickets that it finds. One that none of a project's sources finds any more,
 * as it was moved or left a JQL, is still feedback of the project: the source that was begun last keeps it in step.
 */
async function readBy(world: NightWorld, sources: readonly KeptSource[], issues: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const [seen, known] = await Promise.all([
    world.worth.issues(issues, []),
    world.feedbacks.getMany([...new Set(sources.flatMap((source) => issues.map((issue) => feedbackIdOf(world, source, issue))))]),
  ]);
  const found = await findTickets(world, seen, sources.map(({ of }) => of));
  return new Map(
    sources.map((source, at) => {
      const ofProject = sources.flatMap(({ project }, one) => (project === source.project ? [one] : []));
      const left = issues.filter((issue) => known.has(feedbackIdOf(world, source, issue)) && !ofProject.some((one) => found[one]!.has(issue)));
      return [source.id, [...found[at]!, ...(ofProject.at(-1) === at ? left : [])]];
    }),
  );
}
