import type { Manifest } from '../manifest';
import { extensionKey } from './extension-key';

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
  return (manifest.modules['jira:customField'] ?? []).map((field, at) => ({
    id: `customfield_${FIRST_ID + at}`,
    key: extensionKey(manifest, field.key),
    name: field.name,
    customId: FIRST_ID + at,
    description: field.description ?? '',
    type: field.type,
    readOnly: field.readOnly ?? false,
  }));
}
