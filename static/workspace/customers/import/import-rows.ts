import type { CustomerInput, CustomerPartChange, ImportedRow, Person } from '../../../../src/contract';
import { whileBusy, type Waiting } from '../../../kit/while-busy';
import type { ReadRow } from './read-rows';

/** What importing needs from its world. Calls throw CallFailed. */
export interface ImportWorld extends Waiting {
  send(rows: { row: number; said: CustomerInput }[], only: boolean): Promise<ImportedRow[]>;
  people(mail: string): Promise<Person[]>;
}

/** A row with what became of it, or would. */
export interface RowDone {
  row: number;
  name: string;
  said: CustomerInput;
  /** The owner's mail address, where the row names one. */
  mail: string | null;
  done: 'added' | 'changed' | 'same' | 'broken';
  /** What it changes of a customer who is there. */
  changes: readonly CustomerPartChange[];
  /** Why it is broken: a word of the locale (`problem.invalid.<rule>`). */
  rule: string | null;
}

interface Hands {
  /** Called as rows are answered; false stops. */
  onProgress(done: number): boolean;
}

const AT_ONCE = 50;
/** A long file outruns what the store gives in a minute. */
const TRIES = 20;

/** Puts the owner's account id in the place of the mail address. Nobody, or more than one, makes the row broken. */
export async function findOwners(rows: readonly ReadRow[], world: ImportWorld, { onProgress }: Hands): Promise<ReadRow[] | null> {
  const mails = [...new Set(rows.flatMap(({ mail, rule }) => (mail && !rule ? mail : [])))];
  const owners = new Map<string, string>();
  for (const [at, mail] of mails.entries()) {
    if (!onProgress(at)) return null;
    const people = await whileBusy(world, TRIES, () => world.people(mail));
    if (people.length === 1) owners.set(mail, people[0]!.accountId);
  }
  return rows.map((row) => {
    if (!row.mail || row.rule) return row;
    const owner = owners.get(row.mail);
    return owner ? { ...row, said: { ...row.said, owner } } : { ...row, rule: 'owner' };
  });
}

/**
 * Sends rows 50 at a time; `only`: nothing is stored, and the answer says what would be. A second row about a customer is broken.
 * Answers what is known when it is stopped. Throws CallFailed; sending the same again changes nothing more.
 */
export async function sendRows(rows: readonly ReadRow[], only: boolean, world: ImportWorld, { onProgress }: Hands): Promise<RowDone[]> {
  const done: RowDone[] = rows.flatMap(({ row, name, said, mail, rule }) => (rule ? [{ row, name, said, mail, done: 'broken' as const, changes: [], rule }] : []));
  const ready = rows.filter(({ rule }) => rule === null);
  const seen = new Set<string>();
  for (let from = 0; from < ready.length; from += AT_ONCE) {
    if (!onProgress(from)) break;
    const some = ready.slice(from, from + AT_ONCE);
    const answers = await whileBusy(world, TRIES, () => world.send(some.map(({ row, said }) => ({ row, said })), only));
    for (const [at, answer] of answers.entries()) {
      const { row, name, said, mail } = some[at]!;
      const twice = 'id' in answer && seen.has(answer.id);
      if ('id' in answer) seen.add(answer.id);
      const broken = answer.done === 'broken' ? answer.rule : twice ? 'customerTwice' : null;
      done.push({ row, name, said, mail, done: broken ? 'broken' : answer.done, changes: !broken && 'changes' in answer ? answer.changes : [], rule: broken });
    }
  }
  return done.sort((a, b) => a.row - b.row);
}
