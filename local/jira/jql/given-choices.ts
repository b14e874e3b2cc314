import type { Issue } from '../site/issue';
import type { JqlFieldMaker } from './jql-field';
import { noSuchValue } from './named-choice';

interface Part {
  id: string;
  name: string;
}

/** A field that holds what issues came with: components, versions, a resolution. Meant by id or name, among what any issue has. */
const given =
  (partsOf: (issue: Issue) => Part[], emptyWord?: string): JqlFieldMaker =>
  (name, { site }) => ({
    kind: 'choice',
    name,
    ...(emptyWord !== undefined && { emptyWord }),
    valuesOf: (issue) => partsOf(issue).map(({ id }) => id),
    meant(words) {
      const lower = words.toLowerCase();
      const found = [...site.issues.all()].flatMap(partsOf).filter((part) => part.id === words || part.name.toLowerCase() === lower);
      if (found.length === 0) throw noSuchValue(words, name);
      return found.map(({ id }) => id);
    },
    sortValueOf: (issue) => partsOf(issue)[0]?.name.toLowerCase() ?? null,
  });

export const component = given(({ other }) => partsIn(other['components']));
export const fixVersion = given(({ other }) => partsIn(other['fixVersions']));
export const affectedVersion = given(({ other }) => partsIn(other['versions']));
export const resolution = given(({ other }) => partsIn(other['resolution']), 'unresolved');
export const level = given(({ security }) => partsIn(security));

function partsIn(value: unknown): Part[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, name } = one as Partial<Record<keyof Part, unknown>>;
    return typeof name === 'string' ? [{ id: String(id ?? name), name }] : [];
  });
}
