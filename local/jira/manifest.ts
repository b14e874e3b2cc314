/** What the local Jira reads of an app's manifest. */
export interface Manifest {
  app: { id: string };
  modules: {
    'jira:customField'?: ManifestField[];
    'jira:entityProperty'?: ManifestProperty[];
    'jira:globalPermission'?: ManifestPermission[];
    'jira:jqlFunction'?: ManifestFunction[];
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

export interface ManifestPermission {
  key: string;
  name: string;
  description: string;
  /** Who has it until somebody decides otherwise; nobody where it is left out. */
  defaultGrants?: ('none' | 'all' | 'jira-administrators')[];
}

export interface ManifestFunction {
  key: string;
  /** As queries call it. */
  name: string;
  arguments: { name: string; required: boolean }[];
  /** Types of the fields that it may stand for. */
  types: string[];
  operators: string[];
  /** The function module that answers for it. */
  function: string;
}
