/** What the local Jira reads of an app's manifest. */
export interface Manifest {
  app: { id: string };
  modules: {
    'jira:customField'?: ManifestField[];
    'jira:entityProperty'?: ManifestProperty[];
  };
}

export interface ManifestField {
  key: string;
  name: string;
  description?: string;
  type: string;
  readOnly?: boolean;
}

export interface ManifestProperty {
  key: string;
  entityType: string;
  propertyKey: string;
  values: { path: string; type: string; searchAlias?: string }[];
}
