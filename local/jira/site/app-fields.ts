import type { Manifest } from '../manifest';

/** The local environment's id: part of the keys of the app's fields. */
export const ENVIRONMENT_ID = '6d0a3f4e-2b51-4c7e-9a88-0f6e5d4c3b2a';

/** A custom field that the app brings. */
export interface AppField {
  id: string;
  key: string;
  name: string;
  customId: number;
  description: string;
  type: string;
  readOnly: boolean;
}

const FIRST_ID = 10100;

/** The fields of the manifest, in its order, with ids from `customfield_10100` on. */
export function appFieldsOf(manifest: Manifest): AppField[] {
  const app = manifest.app.id.split('/').at(-1);
  return (manifest.modules['jira:customField'] ?? []).map((field, at) => ({
    id: `customfield_${FIRST_ID + at}`,
    key: `ari:cloud:ecosystem::extension/${app}/${ENVIRONMENT_ID}/static/${field.key}`,
    name: field.name,
    customId: FIRST_ID + at,
    description: field.description ?? '',
    type: field.type,
    readOnly: field.readOnly ?? false,
  }));
}
