/** A function to run. */
export interface FunctionCall {
  /** A function of the manifest. */
  functionKey: string;
  /** What the log calls it, when that says more than the function's key. */
  name?: string;
  body: unknown;
  /** Null when the platform calls. */
  accountId: string | null;
  module: { type: string; key: string };
  /** The time it sees, in milliseconds of the local site's clock; the present when left out. */
  at?: number;
}
