import * as v from 'valibot';
import english from '../../locales/en-US.json';
import { readTopRequest } from '../domain/prioritise/top-request';
import type { NightWorld } from '../background/night-world';
import { projectNamed, topOfProject } from './top-of-project';

const Payload = v.object({ clause: v.object({ operator: v.string(), arguments: v.array(v.string()) }) });

/** JQL for the place of the function, or the sentence why there is none. */
export type FunctionAnswer = { jql: string } | { error: string };

/**
 * `issue in topCustomerValue("PROJ", 10)`: the ten items of a project's list whose Customer value is largest, with all that
 * are worth as much as the tenth; all rated ones where there are fewer. Jira keeps the answer for a week and gives it to
 * everybody, so it is the app that asks, and the answer says nothing that not everybody who sees the project may know. Throws
 * JiraFailed where Jira cannot tell now: that is not kept.
 */
export async function topCustomerValue(world: Pick<NightWorld, 'worth' | 'settings' | 'fieldIds' | 'functionUses'>, payload: unknown): Promise<FunctionAnswer> {
  const { operator, arguments: said } = v.parse(Payload, payload).clause;
  const asked = readTopRequest(said);
  if (typeof asked === 'string') return { error: english.jql[asked] };
  const project = await projectNamed(world, asked.project);
  if (project) await noteUse(world, project.id, asked.count);
  const [jql] = await topOfProject(world, asked.project, project, [{ count: asked.count, operator }]);
  return { jql: jql! };
}

/** Before anything is read: what is written from now on brings the answer up to date. */
async function noteUse({ functionUses }: Pick<NightWorld, 'functionUses'>, project: string, count: number): Promise<void> {
  const use = await functionUses.get(project);
  if (use && use.most >= count) return;
  await functionUses.put(project, { v: 1, most: count, owedAt: use?.owedAt ?? null });
}
