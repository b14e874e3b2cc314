import { customFieldsOf } from './custom-fields';
import type { IssueField } from './issue-field';
import { SYSTEM_FIELDS } from './system-fields';
import type { Site } from '../site/site';

/** All fields of the site. */
export function fieldsOf(site: Site): IssueField[] {
  return [...SYSTEM_FIELDS, ...customFieldsOf(site)];
}

/**
 * The fields that a request names: ids, or keys where `byKeys`; `*all`, `*navigable`; a leading `-` takes one away
 * again. Names that no field has are passed over, as Jira does; `id` and `key` are not fields.
 */
export function chosenFields(asked: readonly string[], byKeys: boolean, site: Site): IssueField[] {
  const known = fieldsOf(site);
  const chosen = new Set<IssueField>();
  for (const part of asked.flatMap((text) => text.split(','))) {
    const name = part.trim();
    const without = name.startsWith('-');
    for (const field of named(without ? name.slice(1) : name, known, byKeys)) {
      if (without) chosen.delete(field);
      else chosen.add(field);
    }
  }
  return known.filter((field) => chosen.has(field));
}

function named(name: string, known: IssueField[], byKeys: boolean): IssueField[] {
  if (name === '*all') return known;
  if (name === '*navigable') return known.filter(({ navigable }) => navigable);
  return known.filter(({ id, key }) => (byKeys ? key : id) === name);
}
