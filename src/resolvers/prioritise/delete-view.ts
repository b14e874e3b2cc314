import * as v from 'valibot';
import { defineCall } from '../call';
import { Id, OwnId } from '../parse';
import { authoriseOnViews, viewToChange } from './authorise-on-views';

const Input = v.object({ project: Id, id: OwnId });

/** Deletes a view: its owner's act, and for a shared one that of whoever administers the project. */
export const deleteView = defineCall('delete-view', Input, async (world, caller, { project, id }) => {
  const rights = await authoriseOnViews(world, project);
  const view = await viewToChange(world, caller, rights, id);
  await world.documents.dropView(view);
  return { id };
});
