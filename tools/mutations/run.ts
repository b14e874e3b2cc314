import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { MUTATIONS } from '../../test/mutations/all-mutations';
import type { Mutation } from '../../test/mutations/mutation';
import { ROOT } from '../root.mjs';
import { copyProject } from './copy-project';
import { tryMutation, type Outcome } from './try-mutation';

const AT_ONCE = Math.min(2, availableParallelism());

/**
 * `npm run mutations [-- WORD …]`: takes each protection out of a copy of the app, one at a time, and says which test turned
 * red; with words, those whose name holds one of them. Fails naming each that no test noticed, and each whose text is no
 * longer in its file.
 */
async function main(words: readonly string[]): Promise<number> {
  const wanted = MUTATIONS.filter(({ without }) => words.length === 0 || words.some((word) => without.includes(word)));
  const waiting = [...wanted];
  const began = performance.now();
  const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => inCopy(waiting)));
  const missed = outcomes.flat().filter(({ outcome }) => outcome.kind !== 'caught');
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${wanted.length - missed.length} of ${wanted.length} mutations turned a test red, in ${seconds} s.`);
  for (const { mutation, outcome } of missed) console.log(`${outcome.kind}: without ${mutation.without}`);
  return missed.length === 0 && wanted.length > 0 ? 0 : 1;
}

interface Tried {
  mutation: Mutation;
  outcome: Outcome;
}

/** Tries mutations one after the other in a copy of its own until none waits. */
async function inCopy(waiting: Mutation[]): Promise<Tried[]> {
  const folder = mkdtempSync(join(tmpdir(), 'worth-mutation-'));
  const tried: Tried[] = [];
  try {
    copyProject(ROOT, folder);
    for (let mutation = waiting.shift(); mutation; mutation = waiting.shift()) {
      const outcome = await tryMutation(folder, mutation);
      tried.push({ mutation, outcome });
      say({ mutation, outcome });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tried;
}

function say({ mutation: { without, test }, outcome }: Tried): void {
  if (outcome.kind !== 'caught') return console.log(`${outcome.kind.toUpperCase()} without ${without} (${test}): ${outcome.why}`);
  const [first = '', ...others] = outcome.by;
  console.log(`caught without ${without}: ${first}${others.length > 0 ? ` and ${others.length} more` : ''} (${test})`);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
