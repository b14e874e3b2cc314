/** What the worker needs to run one function. */
export interface InvokeMessage {
  kind: 'invoke';
  id: string;
  /** `file.export`, from the manifest. */
  handler: string;
  body: unknown;
  /** The handler's second argument. */
  context: unknown;
  /** What `__forge_runtime__` says during the invocation, its functions aside. */
  runtime: Record<string, unknown>;
  /** When the time is up, in milliseconds of the machine's clock. */
  deadline: number;
  /** What is added to the machine's clock for this invocation, in milliseconds. */
  clockOffset: number;
}

/** A reply to a call that the app made. */
export interface FetchedMessage {
  kind: 'fetched';
  id: string;
  status: number;
  statusText: string;
  headers: [string, string][];
  body: string | null;
}

export type ToWorker = InvokeMessage | FetchedMessage | { kind: 'ping' };

/** A call that the app made through `__forge_fetch__`. */
export interface FetchMessage {
  kind: 'fetch';
  id: string;
  invocation: string;
  meta: { type?: string; provider?: string; remote?: string; accountId?: string };
  path: string;
  method: string;
  headers: [string, string][];
  body: string | null;
  /** How long the invocation would run on a real site until this call, by the answers that it has waited for, in milliseconds. */
  elapsed: number;
}

export interface ConsoleMessage {
  kind: 'console';
  invocation: string | null;
  level: string;
  text: string;
}

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'pong' }
  | { kind: 'returned'; id: string; result: unknown }
  | { kind: 'threw'; id: string; name: string; message: string; stack: string }
  | FetchMessage
  | ConsoleMessage;
