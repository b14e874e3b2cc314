import * as v from 'valibot';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';
import { jobEntries } from './job-entries';
import { savedSettings } from './saved-settings';

const Input = v.object({ project: Id });

/** A project's settings as they are, and what they may speak of. Jira tells its roles to who administers the project alone. */
export const openSettings = defineCall('open-settings', Input, async (world, _caller, { project: asked }) => {
  const { project, can: { administer } } = await authoriseOnProject(world, asked);
  const { id, key, name, issueTypes } = project;
  const now = await world.settings.of(id);
  const [saved, roles, customerFields, kept] = await Promise.all([
    savedSettings(world, [now]),
    administer ? world.jira.roles(id) : [],
    administer ? world.jira.customerFields() : [],
    world.jobs.newest(id),
  ]);
  const jobs = await jobEntries(world, kept, administer);
  return { project: { id, key, name }, can: { administer }, now: saved[0]!, model: modelOf(now), itemTypes: issueTypes, roles, customerFields, jobs };
});
