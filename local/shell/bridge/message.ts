/** Marks a message as ours: a window hears messages of anybody. */
export const CHANNEL = 'local-jira-bridge';

/** Stands for a function in what crosses between the windows, since functions cannot. */
export interface CallbackReference {
  localJiraCallback: number;
}

/** A place inside the app's own page: `/prioritise`, `?order=rice`, `#top`. */
export interface AppLocation {
  pathname: string;
  search: string;
  hash: string;
}

export type HistoryAction = 'PUSH' | 'REPLACE' | 'POP';
export type ColorMode = 'light' | 'dark';

/** What the app's frame tells the shell. */
export type FromFrame = { channel: typeof CHANNEL } & (
  | { kind: 'call'; id: number; command: string; data: unknown }
  | { kind: 'height'; height: number }
);

/** What the shell tells the app's frame. */
export type ToFrame = { channel: typeof CHANNEL } & (
  | { kind: 'reply'; id: number; ok: true; result: unknown }
  | { kind: 'reply'; id: number; ok: false; message: string }
  | { kind: 'callback'; callback: number; payload: unknown }
  | { kind: 'theme'; colorMode: ColorMode }
  | { kind: 'history'; location: AppLocation; action: HistoryAction }
);

/** Whether a message that arrived is one of ours; what it holds is not judged. */
export function isOurs(message: unknown): message is { channel: typeof CHANNEL } {
  return typeof message === 'object' && message !== null && 'channel' in message && message.channel === CHANNEL;
}
