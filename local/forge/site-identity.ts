import { ENVIRONMENT_ID } from '../jira/site/extension-key';
import type { Manifest } from './manifest';

const CLOUD_ID = 'local-cloud';
const INSTALLATION_ID = 'a52c3d80-6f1b-4f0e-8d9c-3b7e2f5a1c04';

/** A site on which the app is installed. */
export interface SiteIdentity {
  cloudId: string;
  installationId: string;
}

/** The one site of a local Jira. */
export const LOCAL_SITE: SiteIdentity = { cloudId: CLOUD_ID, installationId: INSTALLATION_ID };

/** The names of the app's installation on a site, as the runtime shows them to a function. */
export function installationOf(manifest: Manifest, { cloudId, installationId }: SiteIdentity) {
  const context = `ari:cloud:jira::site/${cloudId}`;
  return {
    contextAri: context,
    appContext: {
      appId: manifest.appId,
      appVersion: '0.0.0-local',
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      installationId,
      permissions: { scopes: [...manifest.scopes], external: {} },
    },
    installation: { ari: { installationId }, contexts: [{ cloudId }] },
  };
}
