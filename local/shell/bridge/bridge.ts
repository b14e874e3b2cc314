import { makeAppHistory, type MovedHistory } from './app-history';
import { showTheme } from './follow-theme';
import type { AppLocation, ColorMode } from './message';
import { reportHeight } from './report-height';
import { openShellLine } from './shell-line';

/*
 * Runs in the app's frame before the app's own script, and gives it what Jira gives it there:
 * `globalThis.__bridge.callBridge(command, data)`. Built to one plain script, /bridge.js of the second origin.
 */
let themed = false;
let moved: MovedHistory | undefined;

const line = openShellLine({
  theme: ({ colorMode }) => {
    if (themed) showTheme(colorMode);
  },
  history: ({ location, action }) => moved?.move(location, action),
});

const here: Record<string, (data: unknown) => Promise<unknown>> = {
  enableTheming: async () => {
    const colorMode = (await line.call('enableTheming')) as ColorMode;
    themed = true;
    showTheme(colorMode);
  },
  createHistory: async () => {
    const start = (await line.call('createHistory')) as AppLocation;
    moved ??= makeAppHistory(start, (command, data) => void line.call(command, data));
    return moved.history;
  },
  on: (data) => subscribe('on', data),
  subscribeRealtimeChannel: (data) => subscribe('subscribeRealtimeChannel', data),
};

async function subscribe(command: string, data: unknown): Promise<{ unsubscribe(): void }> {
  const subscription = await line.call(command, data);
  return { unsubscribe: () => void line.call('unsubscribe', { subscription }) };
}

Object.assign(globalThis, {
  __bridge: { callBridge: (command: string, data?: unknown) => here[command]?.(data) ?? line.call(command, data) },
});

document.addEventListener('DOMContentLoaded', () => reportHeight((height) => line.tellHeight(height)));
