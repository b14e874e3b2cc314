const KEPT = 10_000;

/** What the newest changes of a store replaced. */
export interface Past {
  /** Notes a change: the row that it replaced, undefined where there was none. */
  note(table: string, key: string, before: unknown): void;
  /**
   * The tables as they were at a moment (milliseconds), but for the rows whose key is `fresh`, as they are now: copies of the
   * tables that have changed since, the others themselves.
   */
  tablesAt(at: number, tables: ReadonlyMap<string, Map<string, unknown>>, fresh: (key: string) => boolean): Map<string, Map<string, unknown>>;
}

/** Remembers the newest 10,000 changes; older ones are too long ago for a search to lag behind them. */
export function openPast(now: () => number): Past {
  let changes: { at: number; table: string; key: string; before: unknown }[] = [];
  return {
    note(table, key, before) {
      changes.push({ at: now(), table, key, before });
      if (changes.length > KEPT * 1.5) changes = changes.slice(-KEPT);
    },
    tablesAt(at, tables, fresh) {
      const then = new Map(tables);
      const since = changes.slice(changes.findLastIndex((change) => change.at <= at) + 1);
      for (const name of new Set(since.map(({ table }) => table))) then.set(name, new Map(tables.get(name)));
      for (const { table, key, before } of since.reverse()) {
        if (fresh(key)) continue;
        if (before === undefined) then.get(table)?.delete(key);
        else then.get(table)?.set(key, before);
      }
      return then;
    },
  };
}
