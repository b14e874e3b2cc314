import { addressOf } from '../address/route';

/** What the app hands to `router.navigate`, `router.open` and `router.getUrl`. */
export interface AppDestination {
  url?: string;
  target?: string;
  issueKey?: string;
  projectKey?: string;
  moduleKey?: string;
}

/**
 * The address an app's destination means, as a whole URL. Throws for a target that the local Jira has no page for and
 * for an address that is not http or https.
 */
export function pageAddress(destination: AppDestination): URL {
  const url = new URL(destination.url ?? targetAddress(destination), location.origin);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`The address ${url.href} cannot be opened.`);
  return url;
}

function targetAddress({ target, issueKey, projectKey, moduleKey }: AppDestination): string {
  if (target === 'issue' && issueKey) return addressOf.issue(issueKey);
  if (target === 'module' && moduleKey && projectKey) return addressOf.app(projectKey, moduleKey, '');
  throw new Error(`The local Jira has no page for the target ${target ?? 'none'}.`);
}
