import type { JiraCaller } from '../jira-caller';
import type { Project } from '../site/project';
import type { Site } from '../site/site';
import { can } from './can';

/** Whether the caller administers a project, or all of Jira. */
export function administers(caller: JiraCaller, project: Project, site: Site): boolean {
  return can(caller, 'ADMINISTER', {}, site) || can(caller, 'ADMINISTER_PROJECTS', { project }, site);
}
