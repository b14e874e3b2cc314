import * as v from 'valibot';
import type { Item } from '../../contract';
import { emptyStanding } from '../../domain/prioritise/standing';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { itemOf } from '../item-of';
import { Id } from '../parse';

const Input = v.object({ issue: Id });

/** Has the issue's figures written again from what people said; needs Edit issues. What people said stays as it is. */
export const rebuild = defineCall('rebuild', Input, async (world, caller, { issue }) => {
  const { issue: seen } = await authoriseOnIssue(world, issue, 'EDIT_ISSUES');
  const standing = (await world.standings.get(seen.id)) ?? emptyStanding(seen.id, seen.projectId);
  const model = modelOf(await world.settings.of(seen.projectId));
  const now = world.now();
  await world.pendings.ask(seen.id, standing.version, now);
  await world.figures.push([seen.id], 0);
  const item: Item = itemOf(seen, { standing, model, fieldIds: {}, caller, now });
  return { item: { ...item, state: 'pending' as const } };
});
