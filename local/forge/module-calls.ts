import type { ManifestFunction } from '../jira/manifest';
import type { FunctionCall } from './function-call';
import { InvocationFailed } from './invocation-failed';
import type { Manifest, UiModule } from './manifest';

const MAX_PAYLOAD_BYTES = 500 * 1024;

/** A module with a page, by its key. Throws InvocationFailed where there is none. */
export function requireModule(manifest: Manifest, key: string): UiModule {
  const module = manifest.ui.find((one) => one.key === key);
  if (!module) throw new InvocationFailed('UNKNOWN_MODULE', `The manifest has no module ${key} with a page.`);
  return module;
}

/** A person on a site. */
interface Visitor {
  cloudId: string;
  accountId: string;
}

/** What a page calls. Throws InvocationFailed for a module without a resolver, and for more than 500 KB. */
export function resolverCall(
  module: UiModule,
  { cloudId, accountId }: Visitor,
  functionKey: string,
  payload: unknown,
  extension: unknown,
): FunctionCall {
  if (!module.resolver) throw new InvocationFailed('UNKNOWN_MODULE', `The module ${module.key} has no resolver.`);
  const bytes = Buffer.byteLength(JSON.stringify(payload) ?? '');
  if (bytes > MAX_PAYLOAD_BYTES) {
    throw new InvocationFailed('PAYLOAD_TOO_LARGE', `The payload of ${bytes} bytes is larger than 500 KB.`);
  }
  return {
    functionKey: module.resolver.function,
    name: `${module.resolver.function}/${functionKey}`,
    body: { call: { functionKey, payload }, context: { cloudId, moduleKey: module.key, accountId, extension } },
    accountId,
    module,
  };
}

/** What a module shows before it is opened. Throws InvocationFailed for one that asks no function. */
export function propertiesCall(module: UiModule, { cloudId, accountId }: Visitor, extension: unknown): FunctionCall {
  if (!module.dynamicProperties) throw new InvocationFailed('UNKNOWN_MODULE', `The module ${module.key} has no dynamic properties.`);
  const context = { cloudId, moduleKey: module.key, extension };
  return { functionKey: module.dynamicProperties.function, body: { ...context, context }, accountId, module };
}

/** What a scheduled trigger calls. Throws InvocationFailed where there is none of that key. */
export function scheduleCall(manifest: Manifest, cloudId: string, key: string): FunctionCall {
  const schedule = manifest.schedules.find((one) => one.key === key);
  if (!schedule) throw new InvocationFailed('UNKNOWN_MODULE', `The manifest has no scheduled trigger ${key}.`);
  return {
    functionKey: schedule.function,
    body: { context: { cloudId, moduleKey: key } },
    accountId: null,
    module: { type: 'scheduledTrigger', key },
  };
}

/** What a JQL function of the app calls. */
export function jqlCall({ key, function: functionKey }: ManifestFunction, body: unknown): FunctionCall {
  return { functionKey, body, accountId: null, module: { type: 'jira:jqlFunction', key } };
}
