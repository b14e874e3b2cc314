import { getAppContext, route } from '@forge/api';
import * as v from 'valibot';
import { JiraFailed } from '../domain/failure';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const PermissionsJson = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** The key of the module in the manifest. */
const MODULE = 'see-customer-revenue';
const ADMINISTER = 'ADMINISTER';

/**
 * Whether whoever asks has the app's own global permission *See customer revenue*. A site that does not know it (yet) answers
 * 400: then only who administers Jira, to whom it is granted at first.
 */
export async function hasSeeCustomerRevenue(jira: JiraRequest): Promise<boolean> {
  const { appAri, environmentAri } = getAppContext();
  const key = `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${MODULE}`;
  return has(jira, key).catch((error: unknown) => {
    if (error instanceof JiraFailed && error.status === 400) return has(jira, ADMINISTER);
    throw error;
  });
}

async function has(jira: JiraRequest, key: string): Promise<boolean> {
  const query = new URLSearchParams({ permissions: key });
  const { permissions } = await askJira(jira, PermissionsJson, route`/rest/api/3/mypermissions?${query}`);
  return permissions[key]?.havePermission ?? false;
}
