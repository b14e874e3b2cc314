import type { Sprint } from '../agile/sprint';
import type { ProductEvent } from '../events/product-event';
import { AppFunctions, type CallApp } from '../functions/app-functions';
import type { Computation } from '../functions/computation';
import type { Manifest } from '../manifest';
import { AccessRules } from '../permissions/access-rules';
import { AppPermissions } from '../permissions/app-permissions';
import type { Account } from './account';
import { Accounts } from './accounts';
import { appFieldsOf, type AppField } from './app-fields';
import { Catalogue } from './catalogue';
import type { CustomField } from './custom-field';
import type { Change, Issue, IssueComment } from './issue';
import { IssueShelf } from './issue-shelf';
import { openJsonlStore, type Table, type Tables } from './jsonl-store';
import type { IssueType, LinkType, Priority, Status } from './kinds';
import { Mails, type Mail } from './mails';
import { PerIssue } from './per-issue';
import type { Project } from './project';
import { propertyAliasesOf, type PropertyAlias } from './property-aliases';

/** All that the local Jira knows. */
export interface Site {
  appFields: AppField[];
  aliases: PropertyAlias[];
  access: AccessRules;
  appPermissions: AppPermissions;
  functions: AppFunctions;
  accounts: Accounts;
  projects: ProjectShelf;
  types: Catalogue<IssueType>;
  statuses: Catalogue<Status>;
  priorities: Catalogue<Priority>;
  linkTypes: Catalogue<LinkType>;
  customFields: Catalogue<CustomField>;
  issues: IssueShelf;
  comments: PerIssue<IssueComment>;
  changes: PerIssue<Change>;
  properties: PerIssue<unknown>;
  /** By account id: when somebody voted for an issue, or began to watch it. */
  votes: PerIssue<number>;
  watchers: PerIssue<number>;
  mails: Mails;
  /** Those that were made or changed here; others are known from issues alone: see `sprintsOf`. */
  sprints: Table<Sprint>;
  /** Values of the app's fields, by field id. */
  figures: PerIssue<number>;
  /** The clock, in milliseconds. */
  now(): number;
  /** Tells the app what happened. What comes in by an import or the sample is not told. */
  announce(event: ProductEvent): void;
  /** The most issues that one bulkfetch may name. */
  bulkfetch: number;
  /** An id that nothing in the site has. */
  newId(): string;
  /** Notes that a given id is taken. */
  takeId(id: string): void;
  batch<R>(write: () => R): R;
}

/** A site that one can also see as it was. */
export interface KeptSite extends Site {
  /** The site at a moment (milliseconds), as far as its newest changes tell; the issues in `fresh`, by id, as they are now. Not to be written to. */
  asOf(at: number, fresh: ReadonlySet<string>): Site;
}

type Surroundings = Pick<Site, 'now' | 'bulkfetch' | 'announce'> & { manifest: Manifest; callApp: CallApp; makeId(): string };

export interface ProjectShelf {
  all(): Project[];
  byIdOrKey(idOrKey: string): Project | undefined;
  put(project: Project): void;
}

/** Above the ids of the app's fields. */
const FIRST_ID = 20_000;

/** Opens the site kept in `file` (null: in memory), with the fields and aliases of the manifest. */
export function openSite(file: string | null, surroundings: Surroundings): KeptSite {
  const store = openJsonlStore(file, surroundings.now);
  const { manifest, now, callApp, makeId } = surroundings;
  const functions = new AppFunctions({ manifest, table: store.table<Computation>('computation'), now, callApp, makeId });
  return { ...siteOver(store, surroundings, functions), asOf: (at, fresh) => siteOver(store.asOf(at, isOf(fresh)), surroundings, functions) };
}

/** Whether a row is one of the issues, or hangs on one of them. */
const isOf = (issues: ReadonlySet<string>) => (key: string) => issues.has(key.split(':')[0] ?? '');

/** What the app answered for its functions is not searched, and is the same whenever the site is looked at. */
function siteOver(store: Tables, { manifest, now, bulkfetch, announce }: Surroundings, functions: AppFunctions): Site {
  const ids = new IdMaker();
  const newId = () => ids.next();
  const access = new AccessRules({ groups: store.table('group'), holders: store.table('holders'), levels: store.table('level') });
  const site: Site = {
    appFields: appFieldsOf(manifest),
    aliases: propertyAliasesOf(manifest),
    access,
    appPermissions: new AppPermissions(manifest, store.table<boolean>('grant'), access),
    functions,
    accounts: new Accounts(store.table<Account>('account')),
    projects: openProjects(store.table<Project>('project')),
    types: new Catalogue(store.table<IssueType>('type'), newId),
    statuses: new Catalogue(store.table<Status>('status'), newId),
    priorities: new Catalogue(store.table<Priority>('priority'), newId),
    linkTypes: new Catalogue(store.table<LinkType>('linkType'), newId),
    customFields: new Catalogue(store.table<CustomField>('field'), () => `customfield_${newId()}`),
    issues: new IssueShelf(store.table<Issue>('issue'), store.table<string>('gone')),
    comments: new PerIssue(store.table<IssueComment>('comment')),
    changes: new PerIssue(store.table<Change>('change')),
    properties: new PerIssue(store.table<unknown>('property')),
    votes: new PerIssue(store.table<number>('vote')),
    watchers: new PerIssue(store.table<number>('watch')),
    sprints: store.table<Sprint>('sprint'),
    mails: new Mails(store.table<Mail>('mail')),
    figures: new PerIssue(store.table<number>('figure')),
    now,
    announce,
    bulkfetch,
    newId,
    takeId: (id) => ids.take(id),
    batch: (write) => store.batch(write),
  };
  for (const name of ['project', 'type', 'status', 'priority', 'linkType', 'issue', 'gone', 'sprint']) {
    for (const [id] of store.table(name).entries()) ids.take(id);
  }
  for (const name of ['comment', 'change']) {
    for (const [key] of store.table(name).entries()) ids.take(key.slice(key.indexOf(':') + 1));
  }
  for (const { links } of site.issues.all()) for (const { id } of links) ids.take(id);
  return site;
}

/** Every new id is above all that are taken. */
class IdMaker {
  private last = FIRST_ID;

  take(id: string): void {
    const number = Number(id);
    if (Number.isSafeInteger(number)) this.last = Math.max(this.last, number);
  }

  next(): string {
    this.last += 1;
    return String(this.last);
  }
}

function openProjects(table: Table<Project>): ProjectShelf {
  const all = () => [...table.values()];
  return {
    all,
    byIdOrKey: (idOrKey) => table.get(idOrKey) ?? all().find(({ key }) => key === idOrKey.toUpperCase()),
    put: (project) => table.set(project.id, project),
  };
}
