import { randomUUID } from 'node:crypto';
import type { FunctionCall } from './function-call';
import { InvocationFailed } from './invocation-failed';
import type { Manifest } from './manifest';
import { installationOf, type SiteIdentity } from './site-identity';
import type { InvokeMessage } from './worker/worker-message';

const UI_SECONDS = 25;
const BACKGROUND_SECONDS = 55;
const MAX_BACKGROUND_SECONDS = 900;

export interface MessageOptions {
  manifest: Manifest;
  site: SiteIdentity;
  /** The local site's time in milliseconds. */
  now(): number;
}

/** What a worker needs to run a call, with the platform's time limit. Throws InvocationFailed for a function that the manifest does not have. */
export function messageOf(call: FunctionCall, { manifest, site: identity, now }: MessageOptions): InvokeMessage {
  const fn = manifest.functions.get(call.functionKey);
  if (!fn) throw new InvocationFailed('UNKNOWN_MODULE', `The manifest has no function ${call.functionKey}.`);
  const id = randomUUID();
  const site = installationOf(manifest, identity);
  const seconds = isUi(manifest, call) || call.module.type === 'jira:jqlFunction'
    ? Math.min(fn.timeoutSeconds ?? UI_SECONDS, UI_SECONDS)
    : Math.min(fn.timeoutSeconds ?? BACKGROUND_SECONDS, MAX_BACKGROUND_SECONDS);
  return {
    kind: 'invoke',
    id,
    handler: fn.handler,
    body: call.body,
    context: {
      installContext: site.contextAri,
      installation: site.installation,
      ...(call.accountId !== null && { principal: { accountId: call.accountId } }),
    },
    runtime: {
      appContext: {
        ...site.appContext,
        invocationId: id,
        functionKey: call.functionKey,
        moduleType: call.module.type,
        moduleKey: call.module.key,
      },
      contextAri: site.contextAri,
      proxy: { token: '', url: '', host: '' },
      tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 8) },
      externalAuth: [],
      ...(call.accountId !== null && { aaid: call.accountId }),
    },
    deadline: Date.now() + seconds * 1000,
    clockOffset: Math.round((call.at ?? now()) - Date.now()),
  };
}

/** Whether a person waits at a page of the app for the call. */
export function isUi(manifest: Manifest, call: FunctionCall): boolean {
  return manifest.ui.some((module) => module.key === call.module.key);
}
