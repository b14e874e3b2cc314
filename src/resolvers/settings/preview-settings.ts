import * as v from 'valibot';
import { dayOf } from '../../domain/day';
import { project as figuresOf } from '../../domain/prioritise/projection';
import { nextVersion } from '../../domain/settings/next-version';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { After, Id } from '../parse';
import type { World } from '../world';
import { SettingsInput } from './settings-input';
import { settingsToKeep } from './settings-to-keep';

const Input = v.object({ project: Id, settings: SettingsInput, after: After });
/** As many as Jira tells of at once. */
const PAGE = 100;

/** What settings would make of the figures of the items that people spoke of and the caller may see. Stores nothing. */
export const previewSettings = defineCall('preview-settings', Input, async (world, caller, { project: asked, settings, after }) => {
  const { project } = await authoriseOnProject(world, asked, 'ADMINISTER_PROJECTS');
  const before = await world.settings.of(project.id);
  const said = await settingsToKeep(world, project, before.settings, settings);
  const at = world.now();
  const [now, then] = [modelOf(before), modelOf(nextVersion(before, said, { by: caller, at }))];
  const page = await world.standings.changedSince(project.id, 0, PAGE, after);
  const seen = await visible(world.jira, page.changed.map(({ issue }) => issue));
  const standings = await world.standings.getMany(seen);
  const figures = [...standings].map(([issue, standing]) => ({
    issue,
    now: figuresOf(standing, now, dayOf(at)),
    then: figuresOf(standing, then, dayOf(at)),
  }));
  const jql = { now: world.jira.scopeOf(project, before.settings).jql, then: world.jira.scopeOf(project, said).jql };
  return { now, then, jql, figures, ...(page.next === undefined ? {} : { next: page.next }) };
});

async function visible(jira: World['jira'], issues: readonly string[]): Promise<string[]> {
  return issues.length === 0 ? [] : (await jira.issues(issues, [])).map(({ id }) => id);
}
