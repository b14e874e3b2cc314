import * as v from 'valibot';
import { defineCall } from '../call';
import { Id } from '../parse';
import { authoriseOnViews, savedView } from './authorise-on-views';

const Input = v.object({ project: Id });

/** The views that the caller keeps in a project, and those that are shared there; by name. */
export const listViews = defineCall('list-views', Input, async (world, caller, { project }) => {
  const rights = await authoriseOnViews(world, project);
  const kept = await world.documents.views(rights.project, caller);
  const names = await world.jira.people(kept.map(({ owner }) => owner).filter((owner) => owner !== caller));
  const views = kept.map((view) => savedView(view, caller, rights, names));
  return { views: views.sort((a, b) => a.name.localeCompare(b.name)), mayShare: rights.share };
});
