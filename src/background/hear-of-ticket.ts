import * as v from 'valibot';
import { conditionOf, type KeptSource } from '../domain/feedback/ticket-source';
import type { NightWorld } from './night-world';
import { feedbackIdOf } from './store-ticket';

const Id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const Event = v.object({
  eventType: v.string(),
  issue: v.optional(v.object({ id: Id })),
  sourceIssueId: v.optional(Id),
  destinationIssueId: v.optional(Id),
});

/** Takes what happened in Jira: an issue that is a ticket of a source is read again in the background. An event that says no issue is passed over. */
export async function hearOfTicket(world: NightWorld, event: unknown): Promise<void> {
  const said = v.safeParse(Event, event);
  if (!said.success) return;
  const { eventType, issue, sourceIssueId, destinationIssueId } = said.output;
  const issues = [issue?.id, sourceIssueId, destinationIssueId].filter((id) => id !== undefined);
  const { sources } = await world.sources.all();
  if (sources.length === 0 || issues.length === 0) return;
  const gone = eventType === 'avi:jira:deleted:issue';
  const ticketsOf = gone ? await knownTickets(world, sources, issues) : await presentTickets(world, sources, issues);
  for (const [source, tickets] of ticketsOf) if (tickets.length > 0) await world.work.readTickets(source, tickets, gone);
}

type TicketsOf = ReadonlyMap<string, string[]>;

/** Which of the issues are feedback of a source already. */
async function knownTickets(world: NightWorld, sources: readonly KeptSource[], issues: readonly string[]): Promise<TicketsOf> {
  const idOf = (source: KeptSource, issue: string) => feedbackIdOf(world, source, issue);
  const known = await world.feedbacks.getMany(sources.flatMap((source) => issues.map((issue) => idOf(source, issue))));
  return new Map(sources.map((source) => [source.id, issues.filter((issue) => known.has(idOf(source, issue)))]));
}

/** Which of the issues are in a source's project, or found by its JQL; one that left the JQL is still a ticket that was brought in. */
async function presentTickets(world: NightWorld, sources: readonly KeptSource[], issues: readonly string[]): Promise<TicketsOf> {
  const byJql = sources.filter(({ of }) => 'jql' in of);
  const [seen, matches, known] = await Promise.all([
    world.worth.issues(issues, []),
    world.worth.matchJql(issues, byJql.map(({ of }) => conditionOf(of))),
    knownTickets(world, byJql, issues),
  ]);
  const projects = new Map(seen.map(({ id, projectId }) => [id, projectId]));
  return new Map(
    sources.map(({ id, of }) => {
      if ('project' in of) return [id, issues.filter((issue) => projects.get(issue) === of.project)];
      const matched = matches[byJql.findIndex((one) => one.id === id)];
      return [id, issues.filter((issue) => matched?.has(issue) || known.get(id)?.includes(issue))];
    }),
  );
}
