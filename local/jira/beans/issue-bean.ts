import type { Issue } from '../site/issue';
import type { IssueField } from './issue-field';
import type { Reader } from './reader';

const EXPAND = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** An issue with these fields and properties as REST shows it. `expand` is never followed. */
export function issueBean(
  issue: Issue,
  fields: readonly Pick<IssueField, 'id' | 'valueOn'>[],
  properties: readonly string[],
  reader: Reader,
): Record<string, unknown> {
  const { id, key } = issue;
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = field.valueOn(issue, reader);
    if (value !== undefined) values[field.id] = value;
  }
  const self = `${reader.origin}/rest/api/3/issue/${id}`;
  const bean = { expand: EXPAND, id, self, key, fields: values };
  return properties.length === 0 ? bean : { ...bean, properties: chosenProperties(id, properties, reader) };
}

function chosenProperties(issueId: string, asked: readonly string[], { site }: Reader): Record<string, unknown> {
  const held = site.properties.of(issueId);
  const all = asked.includes('*all');
  return Object.fromEntries([...held].filter(([key]) => all || asked.includes(key)));
}
