import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { importLines } from '../import/import-lines';
import type { ImportReport } from '../import/import-report';
import { ENDPOINTS } from './endpoints/all-endpoints';
import type { ProductEvent } from './events/product-event';
import type { CallApp } from './functions/app-functions';
import { makeRestApp } from './http/make-rest-app';
import type { JiraCaller } from './jira-caller';
import { reconciledIn } from './http/reconciled-in';
import type { Manifest } from './manifest';
import { changeAccess } from './permissions/change-access';
import { PEOPLE, type LocalPerson } from './people';
import { takeSample, type SampleIssues } from './sample-issues';
import { extensionKey } from './site/extension-key';
import type { Mail } from './site/mails';
import { openSite } from './site/site';

export type { JiraCaller } from './jira-caller';
export type { Manifest } from './manifest';
export type { CallApp } from './functions/app-functions';
export type { ProductEvent } from './events/product-event';
export type { LocalPerson } from './people';
export type { SampleIssues } from './sample-issues';
export { BadAccess } from './permissions/change-access';
export { requiredScopes } from './required-scopes';

/** The local Jira: its data and its REST API. */
export interface Jira {
  /**
   * Answers a request to `/rest/…` for a caller; refusals come back as Jira's error form, never as a throw. With `searchLagMs`
   * the site is seen as it was so many milliseconds ago, but for the issues that the request reconciles: for searches alone.
   */
  fetch(request: Request, caller: JiraCaller, searchLagMs?: number): Promise<Response>;
  people: readonly LocalPerson[];
  /** Takes issues in, one JSON a line; `source` names the file in the report. */
  importIssues(lines: Iterable<string> | AsyncIterable<string>, source: string): Promise<ImportReport>;
  /** Gives a person a global permission of the app, by its module's key or by its whole key, or takes it away; false where there is no such permission. */
  decidePermission(permission: string, accountId: string, granted: boolean): boolean;
  /** Changes who may do what: see `changeAccess`. */
  changeAccess(change: Record<string, unknown>): void;
  /** The mails that Jira was asked to send, oldest first. */
  outbox(): Mail[];
  projects(): { id: string; key: string; name: string }[];
  issueCount(): number;
}

export interface JiraOptions {
  /** The folder that keeps the data (in `jira.jsonl`); null keeps it in memory. */
  dataDir: string | null;
  manifest: Manifest;
  /** The clock, in milliseconds. */
  now(): number;
  /** The most issues that one bulkfetch may name: 100, what Jira's document says, unless given. */
  bulkfetch?: number;
  /** Is told what happens, but for what an import or the sample brings; nobody is unless given. */
  announce?(event: ProductEvent): void;
  /** Runs a JQL function of the app; every one of them fails unless given. */
  callApp?: CallApp;
  /** Makes the ids of what the app answered; random ones unless given. */
  makeId?(): string;
  /** Taken in where there is no issue yet. */
  sample?: SampleIssues;
}

/** Opens the local Jira on its data. */
export function openJira({ dataDir, manifest, now, bulkfetch = 100, announce = () => undefined, callApp = async () => undefined, makeId = randomUUID, sample }: JiraOptions): Jira {
  const site = openSite(dataDir === null ? null : join(dataDir, 'jira.jsonl'), { manifest, now, bulkfetch, announce, callApp, makeId });
  if (sample && site.issues.size === 0) takeSample(sample, site);
  const rest = makeRestApp(ENDPOINTS, site);
  return {
    async fetch(request, caller, searchLagMs) {
      if (searchLagMs === undefined) return rest.fetch(request, { caller });
      const seen = site.asOf(now() - searchLagMs, await reconciledIn(request.clone()));
      return makeRestApp(ENDPOINTS, seen).fetch(request, { caller });
    },
    people: PEOPLE,
    importIssues: (lines, source) => importLines(lines, source, site),
    decidePermission: (permission, accountId, granted) =>
      [permission, extensionKey(manifest, permission)].some((key) => site.appPermissions.decide(key, accountId, granted)),
    changeAccess: (change) => changeAccess(change, site),
    outbox: () => site.mails.all(),
    projects: () => site.projects.all().map(({ id, key, name }) => ({ id, key, name })),
    issueCount: () => site.issues.size,
  };
}
