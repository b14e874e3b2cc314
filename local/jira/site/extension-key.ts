import type { Manifest } from '../manifest';

/** The local environment's id. */
export const ENVIRONMENT_ID = '6d0a3f4e-2b51-4c7e-9a88-0f6e5d4c3b2a';

/** The key under which Jira knows a field or a permission that the app's manifest declares. */
export function extensionKey(manifest: Manifest, moduleKey: string): string {
  const app = manifest.app.id.split('/').at(-1);
  return `ari:cloud:ecosystem::extension/${app}/${ENVIRONMENT_ID}/static/${moduleKey}`;
}
