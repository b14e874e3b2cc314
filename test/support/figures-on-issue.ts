import type { LocalJira, PersonName } from './local-jira';

/** What an issue says of its figures: the property's text, and the read-only fields by their names. */
export interface FiguresOnIssue {
  property: string | null;
  fields: Record<'Customer value' | 'Customer impact' | 'Customers asking', number | null>;
}

interface FieldJson {
  id: string;
  name: string;
}

/** Reads the figures as Jira's REST gives them to a person. */
export async function figuresOnIssue(jira: LocalJira, issue: string, person: PersonName = 'team'): Promise<FiguresOnIssue> {
  const [property, known, read] = await Promise.all([
    jira.rest<{ value: unknown }>(person, 'GET', `/rest/api/3/issue/${issue}/properties/customer-value`),
    jira.rest<FieldJson[]>(person, 'GET', '/rest/api/3/field'),
    jira.rest<{ fields: Record<string, unknown> }>(person, 'GET', `/rest/api/3/issue/${issue}`),
  ]);
  const figure = (name: string) => {
    const id = known.body.find((field) => field.name === name)?.id ?? '';
    return (read.body.fields[id] ?? null) as number | null;
  };
  return {
    property: property.status === 200 ? JSON.stringify(property.body.value) : null,
    fields: { 'Customer value': figure('Customer value'), 'Customer impact': figure('Customer impact'), 'Customers asking': figure('Customers asking') },
  };
}
