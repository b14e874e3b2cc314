import type { Table } from './jsonl-store';

/** Things of a site that issues name by id: types, statuses, priorities. */
export interface Named {
  id: string;
  name: string;
}

/** The issue types, statuses or priorities of the site. */
export class Catalogue<T extends Named> {
  constructor(
    private readonly table: Table<T>,
    private readonly newId: () => string,
  ) {}

  all(): T[] {
    return [...this.table.values()];
  }

  get(id: string): T | undefined {
    return this.table.get(id);
  }

  /** Those that a person may mean by `words`: an id or a name, in any case. Names are not unique. */
  named(words: string): T[] {
    const lower = words.toLowerCase();
    return this.all().filter((one) => one.id === words || one.name.toLowerCase() === lower);
  }

  /**
   * The id under which `given` is kept: its own where that is free or means the same already, so that changelogs stay
   * true; else that of one which `same` takes for equal; else a new one, since two imports may use one id for two things.
   */
  register(given: T, same: (known: T, given: T) => boolean): string {
    const holder = this.table.get(given.id);
    if (holder && same(holder, given)) return holder.id;
    if (!holder && given.id !== '') return this.add(given, given.id);
    const twin = this.all().find((known) => same(known, given));
    if (twin) return twin.id;
    let id = this.newId();
    while (this.table.get(id)) id = this.newId();
    return this.add(given, id);
  }

  private add(given: T, id: string): string {
    this.table.set(id, { ...given, id });
    return id;
  }
}
