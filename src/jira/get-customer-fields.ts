import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const FieldsJson = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    custom: v.optional(v.boolean(), false),
    schema: v.optional(v.object({ type: v.string(), items: v.optional(v.string()) })),
  }),
);

export interface JiraField {
  id: string;
  name: string;
}

/** A single choice, a line of text, a person. */
const NAMING = ['option', 'string', 'user'];
const ORGANISATION = 'sd-customerorganization';

/** The site's own fields that can name a customer, by name: a single choice, a text, a person, an organisation. Throws JiraFailed. */
export async function getCustomerFields(jira: JiraRequest): Promise<JiraField[]> {
  const fields = await askJira(jira, FieldsJson, route`/rest/api/3/field`);
  return fields
    .filter(({ custom, schema }) => custom && schema !== undefined && (NAMING.includes(schema.type) || schema.items === ORGANISATION))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
