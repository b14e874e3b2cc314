import * as v from 'valibot';
import { defineCall } from '../call';
import { NotFound } from '../../domain/failure';
import { Id } from '../parse';
import { IssueOrder, Seen } from './backlog-input';
import { readBacklog, whoMoved } from './read-backlog';

const Input = v.object({ project: Id, seen: v.optional(Seen), moved: v.optional(IssueOrder, []) });

/** The backlog as Jira ranks it now, what of it has work in open sprints, and who moved what since the page was read. */
export const openBacklog = defineCall('open-backlog', Input, async (world, _caller, { project: asked, seen, moved: written }) => {
  const at = world.now();
  const project = await world.jira.project(asked);
  const granted = await world.jira.permissions({ project: project.id });
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  const [order, fields] = await Promise.all([readBacklog(world, project, written), world.jira.softwareFields()]);
  const [sprints, moved] = await Promise.all([
    fields.sprint === null ? new Map<string, string>() : world.jira.sprintWork(order, fields.sprint),
    seen ? whoMoved(world, seen.order, order, { at: seen.at, own: [] }, fields.rank) : new Map(),
  ]);
  const reranked = [...moved].map(([issue, last]) => ({ issue, by: last?.by ?? null, at: last?.at ?? null }));
  return { order, at, sprints: Object.fromEntries(sprints), reranked, maySchedule: granted.has('SCHEDULE_ISSUES') };
});
