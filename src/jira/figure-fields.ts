import { getAppContext, route } from '@forge/api';
import * as v from 'valibot';
import { FIGURE_FIELDS, type FieldIds } from '../domain/prioritise/figures-of-record';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const FieldsJson = v.array(
  v.object({ id: v.string(), key: v.optional(v.string()), schema: v.optional(v.looseObject({ custom: v.optional(v.string()) })) }),
);

/**
 * Finds our fields among the site's: ids differ from site to site, but each names the app, its environment and the
 * module that made it. Another app's field, or our own of another environment, is not ours to write.
 */
export async function findFigureFields(jira: JiraRequest): Promise<FieldIds> {
  const { appAri, environmentAri } = getAppContext();
  const made = (name: string) => `extension/${appAri.appId}/${environmentAri.environmentId}/static/${name}`;
  const fields = await askJira(jira, FieldsJson, route`/rest/api/3/field`);
  const found: FieldIds = {};
  for (const name of FIGURE_FIELDS) {
    const ours = fields.find(({ key, schema }) => [key, schema?.custom].some((ari) => ari?.endsWith(made(name))));
    if (ours) found[name] = ours.id;
  }
  return found;
}
