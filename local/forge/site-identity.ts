import { ENVIRONMENT_ID } from '../jira/site/extension-key';
import type { Manifest } from './manifest';

/** The local site's id, as `cloudId` shows it. */
export const CLOUD_ID = 'local-cloud';

const INSTALLATION_ID = 'a52c3d80-6f1b-4f0e-8d9c-3b7e2f5a1c04';

/** The names of the app's installation on the local site, as the runtime shows them to a function. */
export function installationOf(manifest: Manifest) {
  const context = `ari:cloud:jira::site/${CLOUD_ID}`;
  return {
    contextAri: context,
    appContext: {
      appId: manifest.appId,
      appVersion: '0.0.0-local',
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      installationId: INSTALLATION_ID,
      permissions: { scopes: [...manifest.scopes], external: {} },
    },
    installation: { ari: { installationId: INSTALLATION_ID }, contexts: [{ cloudId: CLOUD_ID }] },
  };
}
