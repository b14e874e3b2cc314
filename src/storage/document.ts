import { Sort } from '@forge/kvs';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion } from './still-version';

/** A way of looking at a project's list that somebody keeps under a name. */
export interface KeptView {
  id: string;
  project: string;
  owner: string;
  name: string;
  /** Everybody in the project sees it; else its owner alone. */
  shared: boolean;
  /** The query string of the page. */
  state: string;
  at: number;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

export interface DocumentStore {
  /** Strict. */
  view(project: string, id: string): Promise<KeptView | null>;
  /** The project's shared views and the owner's own, newest first. Late: it is a query. */
  views(project: string, owner: string): Promise<KeptView[]>;
  /** Stores a view. Throws Overtaken when `from` (0: there is none) is no longer the version. */
  putView(view: KeptView, from: number): Promise<void>;
  /** Throws Overtaken when it is no longer of that version. */
  dropView(view: KeptView): Promise<void>;
}

interface ViewRecord extends KeptView {
  v: 1;
  kind: 'view';
  /** Whose list it stands in: the project's, or one person's in it. */
  scope: string;
}

const MOST_A_PAGE = 100;

export function makeDocumentStore(kvs: Kvs): DocumentStore {
  const entity = kvs.entity<ViewRecord>('document');
  async function inScope(scope: string): Promise<KeptView[]> {
    const found: KeptView[] = [];
    let cursor: string | undefined;
    do {
      const query = entity.query().index('by-scope', { partition: ['view', scope] }).sort(Sort.DESC).limit(MOST_A_PAGE);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
      found.push(...page.results.map(({ value }) => viewOf(value)));
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  }
  return {
    async view(project, id) {
      const record = await entity.get(keyOf(project, id));
      return record ? viewOf(record) : null;
    },
    views: async (project, owner) => (await Promise.all([inScope(project), inScope(`${project}:${owner}`)])).flat(),
    async putView(view, from) {
      const { project, id } = view;
      await kvs.transact().set(keyOf(project, id), recordOf(view), { entityName: 'document', conditions: stillVersion<ViewRecord>(from) }).execute().catch(orOvertaken);
    },
    async dropView({ project, id, version }) {
      await kvs.transact().delete(keyOf(project, id), { entityName: 'document', conditions: stillVersion<ViewRecord>(version) }).execute().catch(orOvertaken);
    },
  };
}

const keyOf = (project: string, id: string) => `view:${project}:${id}`;

function recordOf(view: KeptView): ViewRecord {
  return { v: 1, kind: 'view', scope: view.shared ? view.project : `${view.project}:${view.owner}`, ...view };
}

function viewOf({ id, project, owner, name, shared, state, at, version }: ViewRecord): KeptView {
  return { id, project, owner, name, shared, state, at, version };
}
