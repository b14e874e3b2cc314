import { jiraDate } from '../beans/jira-date';
import { ok, type Endpoint } from '../http/endpoint';

/** What this site is. */
export const serverInfo: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  scopes: [],
  handle: ({ origin }, site) =>
    ok({
      baseUrl: origin,
      displayUrl: origin,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      serverTime: jiraDate(site.now()),
      serverTitle: 'Local Jira',
      serverTimeZone: 'Etc/UTC',
    }),
};
