import { Sort } from '@forge/kvs';
import type { ApplyMove, ApplyOrders, OwnMoves } from '../domain/backlog/apply';
import type { Homes } from '../domain/backlog/homes';
import { Overtaken } from '../domain/failure';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion, unlessOvertaken } from './still-version';

/** One time that somebody brought an order into the backlog of a project, as it is kept. */
export interface KeptApply {
  id: string;
  project: string;
  by: string;
  /** When it was begun, and when it last did something, in seconds since 1970. */
  at: number;
  lastAt: number;
  /** Since when it counts that somebody moved something, but for what was moved by applies: this one, and the one it takes back. */
  since: number;
  own: readonly OwnMoves[];
  /** The apply that it takes back. */
  restores: string | null;
  stopped: boolean;
  /** True where its orders are those of all work of the project, not of the list alone. */
  whole: boolean;
  /** Where what it moves stood; null where there was too much work to look. */
  homes: Homes | null;
  moves: readonly ApplyMove[];
  /** How often in a row Jira was busy at the same move. */
  tries: number;
  /** Grows by one with each write; the next write checks it. */
  version: number;
}

export interface ApplyLogStore {
  /** Strict. */
  get(project: string, id: string): Promise<KeptApply | null>;
  /** The orders that an apply is about; they stay as they were when it began. */
  orders(project: string, id: string): Promise<ApplyOrders>;
  /** The newest 20 of a project, newest first. Late: it is a query. */
  newest(project: string): Promise<KeptApply[]>;
  /** Keeps a new one before anything is moved; one of its id stays as it is. */
  begin(apply: KeptApply, orders: ApplyOrders): Promise<void>;
  /** Throws Overtaken when the version before is no longer the one that is kept. */
  put(apply: KeptApply): Promise<void>;
  /** Keeps all other applies from a project's backlog until a moment, and answers by what to release it. Throws Overtaken while another has it. */
  take(project: string, id: string, now: number, until: number): Promise<number>;
  /** Lets others have it, unless it has been taken again since. */
  release(project: string, turn: number): Promise<void>;
}

interface Record_<State> {
  v: 1;
  kind: string;
  scope: string;
  owner: string;
  at: number;
  version: number;
  state: State;
}

const NEWEST = 20;
const DOCUMENT = 'document';

export function makeApplyLogStore(kvs: Kvs): ApplyLogStore {
  const applies = kvs.entity<Record_<KeptApply>>(DOCUMENT);
  const orders = kvs.entity<Record_<{ seen: string; wanted: string }>>(DOCUMENT);
  const turns = kvs.entity<Record_<{ id: string; until: number }>>(DOCUMENT);
  return {
    get: async (project, id) => (await applies.get(keyOf(project, id)))?.state ?? null,
    async orders(project, id) {
      const kept = await orders.get(ordersKey(project, id));
      return { seen: idsIn(kept?.state.seen), wanted: idsIn(kept?.state.wanted) };
    },
    async newest(project) {
      const query = applies.query().index('by-scope', { partition: ['apply', project] }).sort(Sort.DESC).limit(NEWEST);
      const { results } = await query.getMany();
      return results.map(({ value }) => value.state);
    },
    async begin(apply, { seen, wanted }) {
      const { id, project, by, at } = apply;
      const about = { v: 1, kind: 'apply-orders', scope: id, owner: by, at, version: 1, state: { seen: seen.join(' '), wanted: wanted.join(' ') } };
      const transaction = kvs.transact().set(keyOf(project, id), recordOf(apply), { entityName: DOCUMENT, conditions: stillVersion<Record_<KeptApply>>(0) });
      await transaction.set(ordersKey(project, id), about, { entityName: DOCUMENT }).execute().catch(orOvertaken).catch(unlessOvertaken);
    },
    async put(apply) {
      const still = { entityName: DOCUMENT, conditions: stillVersion<Record_<KeptApply>>(apply.version - 1) };
      await kvs.transact().set(keyOf(apply.project, apply.id), recordOf(apply), still).execute().catch(orOvertaken);
    },
    async take(project, id, now, until) {
      const held = await turns.get(turnKey(project));
      if (held && held.state.until > now && held.state.id !== id) throw new Overtaken();
      const from = held?.version ?? 0;
      const turn: Record_<{ id: string; until: number }> = { v: 1, kind: 'apply-turn', scope: project, owner: id, at: now, version: from + 1, state: { id, until } };
      const still = { entityName: DOCUMENT, conditions: stillVersion<typeof turn>(from) };
      await kvs.transact().set(turnKey(project), turn, still).execute().catch(orOvertaken);
      return turn.version;
    },
    async release(project, turn) {
      const held = await turns.get(turnKey(project));
      if (held?.version !== turn) return;
      const still = { entityName: DOCUMENT, conditions: stillVersion<typeof held>(held.version) };
      await kvs.transact().delete(turnKey(project), still).execute();
    },
  };
}

const keyOf = (project: string, id: string) => `apply:${project}:${id}`;
const ordersKey = (project: string, id: string) => `apply-orders:${project}:${id}`;
const turnKey = (project: string) => `apply-turn:${project}`;

function recordOf(apply: KeptApply): Record_<KeptApply> {
  const { project, by, at, version } = apply;
  return { v: 1, kind: 'apply', scope: project, owner: by, at, version, state: apply };
}

const idsIn = (text = '') => text.split(' ').filter(Boolean);
