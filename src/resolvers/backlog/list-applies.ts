import * as v from 'valibot';
import { NotFound } from '../../domain/failure';
import { defineCall } from '../call';
import { Id } from '../parse';
import { showApplies } from './show-apply';

const Input = v.object({ project: Id });

/** Who brought which order into the backlog of a project, and what became of it: of each, the items that the caller may see. */
export const listApplies = defineCall('list-applies', Input, async (world, _caller, { project: asked }) => {
  const { id } = await world.jira.project(asked);
  const granted = await world.jira.permissions({ project: id });
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  const kept = await world.applies.newest(id);
  const seen = await world.jira.browsable([...new Set(kept.flatMap(({ moves }) => moves.map(({ issue }) => issue)))]);
  const told = kept.map((apply) => ({ ...apply, moves: apply.moves.filter(({ issue }) => seen.has(issue)) }));
  return { applies: await showApplies(world, told), maySchedule: granted.has('SCHEDULE_ISSUES') };
});
