/** What a function of the app may call. */
export type CalledPart = 'jira' | 'kvs' | 'queue';

/** Where in its invocation a call stands, 0 for the first. */
export interface CallPlace {
  invocation: string;
  /** Among all calls of the invocation. */
  index: number;
  /** Among those to the same part of the platform. */
  ofPart: number;
}

/** Counts the calls of an invocation: each asking is the next one. */
export function countCalls(invocation: string): (part: CalledPart) => CallPlace {
  const made = { jira: 0, kvs: 0, queue: 0 };
  return (part) => {
    const place = { invocation, index: made.jira + made.kvs + made.queue, ofPart: made[part] };
    made[part] += 1;
    return place;
  };
}
