import { ADMINISTRATORS_GROUP, FIRST_GROUPS, type Group } from '../people';
import type { Table } from '../site/jsonl-store';
import type { Holder } from './holder';
import { usualHolders } from './permission-scheme';

/** An issue security level and whom it lets see its issues. */
export interface SecurityLevel {
  id: string;
  name: string;
  holders: Holder[];
}

/** Those of a level that nobody decided about: the project's administrators and the reporter. */
const USUAL_FOR_LEVEL: readonly Holder[] = [{ role: 'Administrators' }, { reporter: true }];

interface Tables {
  groups: Table<Group>;
  /** By `project permission`. */
  holders: Table<Holder[]>;
  levels: Table<SecurityLevel>;
}

/** The groups of the site, who has which permission in which project, and whom its security levels let in. */
export class AccessRules {
  constructor(private readonly tables: Tables) {}

  /** By name. */
  groups(): Group[] {
    const decided = [...this.tables.groups.values()];
    const first = FIRST_GROUPS.filter(({ name }) => !this.tables.groups.get(name));
    return [...first, ...decided].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  group(name: string): Group | undefined {
    return this.tables.groups.get(name) ?? FIRST_GROUPS.find((one) => one.name === name);
  }

  putGroup(group: Group): void {
    this.tables.groups.set(group.name, group);
  }

  isMember(accountId: string, group: string): boolean {
    return this.group(group)?.accountIds.includes(accountId) ?? false;
  }

  isAdministrator(accountId: string): boolean {
    return this.isMember(accountId, ADMINISTRATORS_GROUP);
  }

  holdersOf(permission: string, projectId: string): readonly Holder[] {
    return this.tables.holders.get(`${projectId} ${permission}`) ?? usualHolders(permission);
  }

  /** Decides who has a permission in a project; null gives it back to those who usually have it. */
  decideHolders(permission: string, projectId: string, holders: Holder[] | null): void {
    const key = `${projectId} ${permission}`;
    if (holders === null) this.tables.holders.delete(key);
    else this.tables.holders.set(key, holders);
  }

  holdersOfLevel(id: string): readonly Holder[] {
    return this.tables.levels.get(id)?.holders ?? USUAL_FOR_LEVEL;
  }

  level(id: string): SecurityLevel | undefined {
    return this.tables.levels.get(id);
  }

  putLevel(level: SecurityLevel): void {
    this.tables.levels.set(level.id, level);
  }
}
