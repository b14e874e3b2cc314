import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface StartOptions {
  /** 0 for any free port. */
  port: number;
  /** Files and folders of issues. */
  imports: string[];
  /** How many issues the sample has; undefined for its own number. */
  items: number | undefined;
  fresh: boolean;
  /** Milliseconds that each call to Jira and the store takes longer. */
  latency: number;
  /** The most issues that one bulkfetch may name. */
  bulkfetch: number;
  /** An absolute path. */
  dataDir: string;
  sample: boolean;
}

/** A command line that cannot be followed; the message says what is wrong with it. */
export class BadOption extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadOption';
  }
}

const USAGE =
  'npm start -- [--port N] [--import FILE|DIR …] [--items N] [--fresh] [--latency MS] [--bulkfetch N] [--data DIR] [--no-sample]';

/** Reads the arguments; every path after `--import` up to the next option is imported. Throws BadOption. */
export function readStartOptions(args: readonly string[], cwd: string): StartOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 0 && values.import === undefined) {
    throw new BadOption(`${positionals.join(' ')} is no option. ${USAGE}`);
  }
  return {
    port: readNumber('--port', values.port ?? '8080', 0, 65_535),
    imports: [...(values.import ?? []), ...positionals].map((path) => resolve(cwd, path)),
    items: values.items === undefined ? undefined : readNumber('--items', values.items, 3, 1_000_000),
    fresh: values.fresh ?? false,
    latency: readNumber('--latency', values.latency ?? '0', 0, 60_000),
    bulkfetch: readNumber('--bulkfetch', values.bulkfetch ?? '100', 1, 10_000),
    dataDir: resolve(cwd, values.data ?? '.local'),
    sample: !(values['no-sample'] ?? false),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        import: { type: 'string', multiple: true },
        items: { type: 'string' },
        fresh: { type: 'boolean' },
        latency: { type: 'string' },
        bulkfetch: { type: 'string' },
        data: { type: 'string' },
        'no-sample': { type: 'boolean' },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new BadOption(`${sentence}. ${USAGE}`);
  }
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new BadOption(`${name} takes a whole number from ${least} to ${most}, not ${text}.`);
}
