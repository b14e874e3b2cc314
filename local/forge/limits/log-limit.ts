const LINES_A_MINUTE = 100;
const BYTES = 200 * 1024;

/** What an invocation has printed so far. */
interface Printed {
  minute: number;
  lines: number;
  bytes: number;
}

/** Whether a line is kept, is lost, or is the first of its invocation that is lost. */
export type LineFate = 'kept' | 'first lost' | 'lost';

/**
 * 100 lines in each minute of an invocation and 200 KB in all of it: what it prints beyond that is lost. `at` is in
 * milliseconds; an invocation is told apart by its object, and forgotten with it.
 */
export function openLogLimit(): (invocation: object, text: string, at: number) => LineFate {
  const printed = new WeakMap<object, Printed>();
  const cut = new WeakSet<object>();
  return (invocation, text, at) => {
    const minute = Math.floor(at / 60_000);
    const { minute: last, lines: before, bytes } = printed.get(invocation) ?? { minute, lines: 0, bytes: 0 };
    const lines = last === minute ? before : 0;
    const size = bytes + Buffer.byteLength(text);
    if (lines < LINES_A_MINUTE && size <= BYTES) {
      printed.set(invocation, { minute, lines: lines + 1, bytes: size });
      return 'kept';
    }
    if (cut.has(invocation)) return 'lost';
    cut.add(invocation);
    return 'first lost';
  };
}
