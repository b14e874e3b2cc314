import { jiraPost } from '../jira/jira-rest';
import type { Extension } from './frame-context';

type AppAnswer = { ok: true; result?: unknown } | { ok: false; error: string };

/** Calls a resolver of the app. Throws with the platform's words when the app failed or could not be reached. */
export async function invokeApp(call: {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  extension: Extension;
}): Promise<unknown> {
  return resultOf(await jiraPost<AppAnswer>('/local/invoke', call));
}

/** Asks the app for what a module shows before it is opened: the lozenge of an issue context. */
export async function askDynamicProperties(moduleKey: string, extension: Extension): Promise<unknown> {
  return resultOf(await jiraPost<AppAnswer>('/local/dynamic-properties', { moduleKey, extension }));
}

function resultOf(answer: AppAnswer): unknown {
  if (!answer.ok) throw new Error(answer.error);
  return answer.result;
}
