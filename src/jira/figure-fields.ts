import { route } from '@forge/api';
import * as v from 'valibot';
import { FIGURE_FIELDS, type FieldIds } from '../domain/prioritise/figures-of-record';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const FieldsJson = v.array(
  v.object({ id: v.string(), key: v.optional(v.string()), schema: v.optional(v.looseObject({ custom: v.optional(v.string()) })) }),
);

/** Finds our fields among the site's: ids differ from site to site, the module key at the end of theirs does not. */
export async function findFigureFields(jira: JiraRequest): Promise<FieldIds> {
  const fields = await askJira(jira, FieldsJson, route`/rest/api/3/field`);
  const found: FieldIds = {};
  for (const name of FIGURE_FIELDS) {
    const ours = fields.find(({ key, schema }) => [key, schema?.custom].some((ari) => ari?.endsWith(`/static/${name}`)));
    if (ours) found[name] = ours.id;
  }
  return found;
}
