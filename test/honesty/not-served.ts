import type { HostCall } from './calls-in-source';

/** A call of an installed package that the local Jira does not answer, and how an app would come to it. */
export interface NotServed extends HostCall {
  /** What of the package leads there, as `usedByTheApp` names it; empty where the call only names others of this list. */
  reachedBy: readonly string[];
  why: string;
}

const of = (kind: HostCall['kind'], names: readonly string[], reachedBy: readonly string[], why: string): NotServed[] =>
  names.map((name) => ({ kind, name, reachedBy, why }));

const OTHER_PRODUCTS = ['api.requestConfluence', 'api.requestBitbucket', ...['asUser', 'asApp'].flatMap((as) => [`api.${as}.requestConfluence`, `api.${as}.requestBitbucket`])];
const GRAPH = ['asUser', 'asApp'].flatMap((as) => ['requestGraph', 'requestTeamworkGraph', 'requestConnectedData'].map((name) => `api.${as}.${name}`));

/** All that the local Jira leaves out, each because the app does not use it. */
export const NOT_SERVED: readonly NotServed[] = [
  ...of(
    'command',
    ['egressGet', 'egressSet', 'egressDeleteDomain', 'egressDeleteGroup', 'remoteGet', 'remoteSet'].map((name) => `__permission__${name}`),
    ['permissions', 'permissionsUtils', 'checkPermission', 'usePermissions'],
    'The app asks for no egress and has no remote.',
  ),
  ...of('command', ['subscribeRealtimeChannel', 'publishRealtimeChannel'], ['realtime'], 'The pages ask for a version instead.'),
  ...of('command', ['emitPublic', 'onPublic'], ['events.emitPublic', 'events.onPublic'], 'The app speaks to no other app.'),
  ...of('command', ['fetchRemote'], ['requestRemote', 'invokeRemote', 'invokeService'], 'The app has no remote.'),
  ...of('command', ['requestTeamworkGraph'], ['requestTeamworkGraph'], 'The app reads Jira alone.'),
  ...of('command', ['fetchUserRecommendations'], ['fetchUserRecommendations'], 'People are found by Jira’s own search.'),
  ...of('command', ['openRovo', 'isRovoEnabled'], ['rovo'], 'The app has no agent.'),
  ...of('command', ['getCookieConsentPreferences'], ['getCookieConsentPreferences', 'cookieConsent'], 'The app sets no cookie.'),
  ...of('command', ['trackObjectStoreAction'], ['objectStore', 'createUploadPromises'], 'The app keeps no files.'),
  ...of('command', ['initFeatureFlags'], ['FeatureFlags', 'featureFlags'], 'The app has no feature flags.'),
  ...of('command', ['emitFrontendCustomMetric'], ['frontendCustomMetrics', 'emitFrontendCustomMetric'], 'The app measures nobody.'),
  ...of('command', ['submit', 'onClose', 'open'], ['view.submit', 'view.onClose', 'view.open'], 'No page of the app is a form that Jira closes.'),
  ...of('command', ['getFrameDispatch', 'getFrameId'], ['view.getFrameDispatch', 'getFrameId'], 'Only the frames of UI Kit need it.'),
  ...of('service', ['fpp confluence', 'fpp bitbucket'], OTHER_PRODUCTS, 'The local site has Jira alone.'),
  ...of('service', ['emails'], ['sendEmail'], 'The app sends no mail.'),
  ...of('service', ['? in @forge/api/out/api/endpoint.js', 'tpp ? in @forge/api/out/api/fetch.js'], ['invokeRemote', 'invokeService', 'api.asUser.withProvider'], 'The app has no remote.'),
  ...of('service', ['? in @forge/api/out/api/fetch.js', '? ? in @forge/api/out/api/fetch.js', 'fpp'], ['api.asUser.withContext', 'api.asApp.withContext'], 'The form in which the services above and below are asked; with a context of its own only by withContext.'),
  ...of('service', ['kvs'], [], 'The form of the store where the runtime names a host for it; the local runtime names none.'),
  ...of('path', ['/rest/api/content/{}/permission/check'], ['authorize.onConfluenceContent'], 'The local site has Jira alone.'),
  ...of('path', ['/app/report-accounts'], ['privacy'], 'Accounts are not reported yet.'),
  ...of('path', ['/connected-data/{}', '/graphql', '/graphql/twg'], [...GRAPH, 'webTrigger'], 'The app reads Jira alone, and has no web trigger.'),
  ...of('path', ['/emails'], ['sendEmail'], 'The app sends no mail.'),
  ...of('path', ['/forge/events/v1/app-events'], ['appEvents'], 'The app tells no other app anything.'),
  ...of('path', ['/forge/entities/graphql'], ['storage', 'startsWith'], 'The store before @forge/kvs, which the app does not use.'),
];
