/** A fault that cannot be made; the message says what is wrong with it. */
export class BadFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadFault';
  }
}

/** Reads a part of a fault from JSON. Throws BadFault with a sentence that names the part. */
export type Read<T> = (value: unknown, name: string) => T;

/** One of the values allowed. */
export function oneOf<T>(allowed: readonly T[]): Read<T> {
  return (value, name) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new BadFault(`${name} is one of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
    return found;
  };
}

/** A list of at least one of the values allowed. */
export function someOf<T>(allowed: readonly T[]): Read<readonly T[]> {
  const read = oneOf(allowed);
  return (value, name) => {
    if (Array.isArray(value) && value.length > 0) return value.map((one) => read(one, name));
    throw new BadFault(`${name} is a list of ${allowed.join(', ')}, not ${JSON.stringify(value)}.`);
  };
}

/** A whole number, `least` or more. */
export function wholeNumber(least: number): Read<number> {
  return (value, name) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
    throw new BadFault(`${name} is a whole number, ${least} or more, not ${JSON.stringify(value)}.`);
  };
}

/** A number above `low` and up to `high`. */
export function within(low: number, high: number): Read<number> {
  return (value, name) => {
    if (typeof value === 'number' && value > low && value <= high) return value;
    throw new BadFault(`${name} is a number above ${low} and up to ${high}, not ${JSON.stringify(value)}.`);
  };
}

/** True or false. */
export const trueOrFalse: Read<boolean> = (value, name) => {
  if (typeof value === 'boolean') return value;
  throw new BadFault(`${name} is true or false, not ${JSON.stringify(value)}.`);
};

/** A text that is not empty. */
export function readName(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new BadFault(`${name} is a name as the log has it, not ${JSON.stringify(value)}.`);
}
