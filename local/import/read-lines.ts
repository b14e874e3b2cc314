import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';

/** The lines of a file, unpacked where it is named `*.gz`. Rejects where the file cannot be read or unpacked to its end. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let failure: Error | null = null;
  const file = createReadStream(path);
  const note = (error: Error | null | undefined) => {
    failure = error ?? failure;
  };
  const text = path.endsWith('.gz') ? pipeline(file, createGunzip(), note) : file.once('error', note);
  yield* createInterface({ input: text, crlfDelay: Infinity });
  if (failure) throw failure;
}
