import type { CallbackReference } from './message';

type Callback = (payload: unknown) => unknown;

/** Functions that stay in the frame, each known to the shell by a number. */
export interface Callbacks {
  /** The same data, with every function replaced by a reference to it. Follows plain objects and arrays only. */
  keep(data: unknown): unknown;
  /** Calls the function behind a number; a number that is not known is let be. */
  call(reference: number, payload: unknown): void;
}

/** Makes an empty set of callbacks. */
export function makeCallbacks(): Callbacks {
  const kept = new Map<number, Callback>();
  const keepOne = (callback: Callback): CallbackReference => {
    kept.set(kept.size + 1, callback);
    return { localJiraCallback: kept.size };
  };
  const keep = (data: unknown): unknown => {
    if (typeof data === 'function') return keepOne(data as Callback);
    if (Array.isArray(data)) return data.map(keep);
    if (!isPlain(data)) return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, keep(value)]));
  };
  return { keep, call: (reference, payload) => void kept.get(reference)?.(payload) };
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return Object.prototype.toString.call(data) === '[object Object]';
}
