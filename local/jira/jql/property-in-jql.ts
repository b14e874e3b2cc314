import type { Property } from '@atlassianlabs/jql-ast';
import { aliasInJql } from './amount-fields';
import type { JqlField } from './jql-field';
import type { JqlScope } from './jql-scope';

/** The value that `issue.property[key].path` names; undefined where the manifest declares none there. Keys and paths mean what they say, in their case. */
export function propertyValue(entity: string, property: Property, { site }: JqlScope): JqlField | undefined {
  if (entity !== 'issue.property') return undefined;
  const { key, path } = partsOf(property);
  const found = site.aliases.find((one) => one.propertyKey === key && one.path.join('.') === path);
  return found && aliasInJql({ ...found, alias: wholeName('issue.property', property) }, site);
}

function partsOf({ key, path }: Property): { key: string; path: string } {
  const steps = path ? path.map(({ value }) => value) : [];
  return { key: key ? key.value : '', path: steps.join('').replace(/^\./, '') };
}

/** `issue.property[key].path`, as people write it. */
export function wholeName(entity: string, property: Property): string {
  const { key, path } = partsOf(property);
  return `${entity}[${key}].${path}`;
}
