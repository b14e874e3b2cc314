import { badRequest } from '../http/jira-error';
import type { Manifest, ManifestFunction } from '../manifest';
import { extensionKey } from '../site/extension-key';
import type { Table } from '../site/jsonl-store';
import type { Computation, FunctionClause } from './computation';

/** Asks the app; undefined where it failed. */
export type CallApp = (called: ManifestFunction, body: unknown) => Promise<unknown>;

export interface FunctionSurroundings {
  manifest: Manifest;
  table: Table<Computation>;
  /** The clock, in milliseconds. */
  now(): number;
  callApp: CallApp;
  makeId(): string;
}

const WEEK = 7 * 86_400_000;
/** Searches within so many milliseconds count as one use, so that not each of them writes. */
const ONE_USE = 60_000;

/** The app's JQL functions, and what it answered for each clause: the same for everybody, until nobody has used it for a week. */
export class AppFunctions {
  private readonly asked = new Map<string, Promise<void>>();

  constructor(private readonly around: FunctionSurroundings) {}

  /** The app's function of this name, taken in any case. */
  named(name: string): ManifestFunction | undefined {
    return this.declared().find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** The keys under which Jira knows the app's functions. */
  keys(): string[] {
    return this.declared().map(({ key }) => extensionKey(this.around.manifest, key));
  }

  /** Has the app answer for a clause unless its answer is kept; two who ask at once make one call. Throws JiraError 400 where the app fails. */
  async compute(called: ManifestFunction, clause: FunctionClause): Promise<void> {
    const mark = markOf(clause);
    if (this.kept(mark)) return;
    const asked = this.asked.get(mark) ?? this.ask(called, clause).finally(() => this.asked.delete(mark));
    this.asked.set(mark, asked);
    await asked;
  }

  /** What is kept for a clause, which is used by that. */
  use(clause: FunctionClause): Computation | undefined {
    const kept = this.kept(markOf(clause));
    const now = this.around.now();
    if (kept && now - kept.used >= ONE_USE) this.around.table.set(markOf(clause), { ...kept, used: now });
    return kept;
  }

  all(): Computation[] {
    return [...this.around.table.values()].filter((one) => this.lives(one));
  }

  /** Puts results in the place of those that are kept, by their ids. */
  update(results: ReadonlyMap<string, Computation['result']>): void {
    for (const one of this.all()) {
      const result = results.get(one.id);
      if (result) this.around.table.set(markOf(one), { ...one, result, updated: this.around.now() });
    }
  }

  private declared(): readonly ManifestFunction[] {
    return this.around.manifest.modules['jira:jqlFunction'] ?? [];
  }

  private kept(mark: string): Computation | undefined {
    const kept = this.around.table.get(mark);
    return kept && this.lives(kept) ? kept : undefined;
  }

  private lives({ used }: Computation): boolean {
    return this.around.now() - used < WEEK;
  }

  private async ask(called: ManifestFunction, clause: FunctionClause): Promise<void> {
    const { manifest, table, now, callApp, makeId } = this.around;
    const id = makeId();
    const result = readResult(await callApp(called, { precomputationId: id, clause: { ...clause, type: called.types } }));
    if (!result) throw badRequest(`The function '${called.name}' could not be evaluated. Try again later.`);
    const at = now();
    table.set(markOf(clause), { id, functionKey: extensionKey(manifest, called.key), ...clause, result, created: at, updated: at, used: at });
  }
}

/** Tells clauses apart. */
function markOf({ field, operator, functionName, arguments: given }: FunctionClause): string {
  return JSON.stringify([functionName.toLowerCase(), field.toLowerCase(), operator, ...given]);
}

function readResult(answer: unknown): Computation['result'] | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { jql, error } = answer as { jql?: unknown; error?: unknown };
  if (typeof error === 'string') return { error };
  return typeof jql === 'string' ? { value: jql } : undefined;
}
