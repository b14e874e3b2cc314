import type { Manifest } from '../manifest';

/** A value inside an issue property that JQL can name. */
export interface PropertyAlias {
  alias: string;
  propertyKey: string;
  path: string[];
  type: string;
}

/** The search aliases of the manifest's issue properties. */
export function propertyAliasesOf(manifest: Manifest): PropertyAlias[] {
  const properties = manifest.modules['jira:entityProperty'] ?? [];
  return properties
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.flatMap(({ path, type, searchAlias }) =>
        searchAlias === undefined ? [] : [{ alias: searchAlias, propertyKey, path: path.split('.'), type }],
      ),
    );
}
