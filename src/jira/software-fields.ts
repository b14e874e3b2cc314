import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const FieldsJson = v.array(v.object({ id: v.string(), schema: v.optional(v.looseObject({ custom: v.optional(v.string()) })) }));

/** The ids of Jira Software's own fields; null where the site has none. */
export interface SoftwareFields {
  rank: string | null;
  sprint: string | null;
}

/** Finds the fields Rank and Sprint by what made them: their ids differ from site to site, their names from language to language. Throws JiraFailed. */
export async function findSoftwareFields(jira: JiraRequest): Promise<SoftwareFields> {
  const fields = await askJira(jira, FieldsJson, route`/rest/api/3/field`);
  const made = (by: string) => fields.find(({ schema }) => schema?.custom === `com.pyxis.greenhopper.jira:${by}`)?.id ?? null;
  return { rank: made('gh-lexo-rank'), sprint: made('gh-sprint') };
}
