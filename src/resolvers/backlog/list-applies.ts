import * as v from 'valibot';
import { NotFound } from '../../domain/failure';
import { defineCall } from '../call';
import { Id } from '../parse';
import { showApplies } from './show-apply';

const Input = v.object({ project: Id });

/** Who brought which order into the backlog of a project, and what became of it. */
export const listApplies = defineCall('list-applies', Input, async (world, _caller, { project: asked }) => {
  const { id } = await world.jira.project(asked);
  const granted = await world.jira.permissions({ project: id });
  if (!granted.has('BROWSE_PROJECTS')) throw new NotFound();
  return { applies: await showApplies(world, await world.applies.newest(id)), maySchedule: granted.has('SCHEDULE_ISSUES') };
});
