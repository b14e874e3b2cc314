import type { Table } from './jsonl-store';

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** What hangs on issues under a name or id: comments, changes, properties, values of app fields. */
export class PerIssue<T> {
  private readonly byIssue = new Map<string, Map<string, T>>();

  constructor(private readonly table: Table<T>) {
    for (const [key, row] of table.entries()) {
      const cut = key.indexOf(':');
      this.shelf(key.slice(0, cut)).set(key.slice(cut + 1), row);
    }
  }

  /** In the order they were added. */
  of(issueId: string): ReadonlyMap<string, T> {
    return this.byIssue.get(issueId) ?? NONE;
  }

  set(issueId: string, name: string, row: T): void {
    this.shelf(issueId).set(name, row);
    this.table.set(`${issueId}:${name}`, row);
  }

  delete(issueId: string, name: string): boolean {
    this.byIssue.get(issueId)?.delete(name);
    return this.table.delete(`${issueId}:${name}`);
  }

  clear(issueId: string): void {
    for (const name of [...this.of(issueId).keys()]) this.delete(issueId, name);
    this.byIssue.delete(issueId);
  }

  private shelf(issueId: string): Map<string, T> {
    let shelf = this.byIssue.get(issueId);
    if (!shelf) this.byIssue.set(issueId, (shelf = new Map()));
    return shelf;
  }
}
