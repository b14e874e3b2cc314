import type { Issue } from './issue';
import type { Table } from './jsonl-store';

/** All issues, found by id, key, project or parent without a look at the others. */
export class IssueShelf {
  private readonly idByKey = new Map<string, string>();
  private readonly idsByProject = new Map<string, Set<string>>();
  private readonly idsByParent = new Map<string, Set<string>>();
  private readonly numberByProject = new Map<string, number>();
  private last = 0;

  /** `gone` keeps the keys of deleted issues by id: neither comes again. */
  constructor(
    private readonly table: Table<Issue>,
    private readonly gone: Table<string>,
  ) {
    for (const issue of table.values()) this.index(issue);
    for (const key of gone.values()) this.countKey(key);
  }

  get size(): number {
    return this.table.size;
  }

  /** The rank after the last. */
  get nextRank(): number {
    return this.last + 1;
  }

  /** A key that no issue of the project has or had. */
  nextKey(projectKey: string): string {
    return `${projectKey}-${(this.numberByProject.get(projectKey) ?? 0) + 1}`;
  }

  all(): IterableIterator<Issue> {
    return this.table.values();
  }

  byId(id: string): Issue | undefined {
    return this.table.get(id);
  }

  /** Keys are found in any case. */
  byKey(key: string): Issue | undefined {
    const id = this.idByKey.get(key.toUpperCase());
    return id === undefined ? undefined : this.table.get(id);
  }

  byIdOrKey(idOrKey: string): Issue | undefined {
    return /^\d+$/.test(idOrKey) ? this.byId(idOrKey) : this.byKey(idOrKey);
  }

  ofProject(projectId: string): Issue[] {
    return this.those(this.idsByProject.get(projectId));
  }

  childrenOf(key: string): Issue[] {
    return this.those(this.idsByParent.get(key.toUpperCase()));
  }

  put(issue: Issue): void {
    const before = this.table.get(issue.id);
    if (before) this.unindex(before);
    this.index(issue);
    this.table.set(issue.id, issue);
  }

  remove(issue: Issue): void {
    this.unindex(issue);
    this.table.delete(issue.id);
    this.gone.set(issue.id, issue.key);
  }

  private those(ids: Iterable<string> = []): Issue[] {
    return [...ids].flatMap((id) => this.table.get(id) ?? []);
  }

  private index(issue: Issue): void {
    this.idByKey.set(issue.key.toUpperCase(), issue.id);
    this.countKey(issue.key);
    addTo(this.idsByProject, issue.projectId, issue.id);
    if (issue.parentKey) addTo(this.idsByParent, issue.parentKey.toUpperCase(), issue.id);
    this.last = Math.max(this.last, issue.rank);
  }

  private countKey(key: string): void {
    const cut = key.lastIndexOf('-');
    const project = key.slice(0, cut);
    this.numberByProject.set(project, Math.max(this.numberByProject.get(project) ?? 0, Number(key.slice(cut + 1))));
  }

  private unindex(issue: Issue): void {
    this.idByKey.delete(issue.key.toUpperCase());
    this.idsByProject.get(issue.projectId)?.delete(issue.id);
    if (issue.parentKey) this.idsByParent.get(issue.parentKey.toUpperCase())?.delete(issue.id);
  }
}

function addTo(index: Map<string, Set<string>>, name: string, id: string): void {
  const ids = index.get(name);
  if (ids) ids.add(id);
  else index.set(name, new Set([id]));
}
