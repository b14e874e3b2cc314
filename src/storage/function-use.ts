import { WhereConditions } from '@forge/kvs';
import type { Kvs } from './kvs';

/** That somebody's query asks for the top of a project. */
export interface FunctionUse {
  v: 1;
  /** The largest number that is asked for. */
  most: number;
  /** Since when what Jira keeps has to be brought up to date, in seconds since 1970; null where it is. */
  owedAt: number | null;
}

/** By the project's id. A project that nobody asks for has no record, so that its figures cost nothing more. */
export interface FunctionUseStore {
  get(project: string): Promise<FunctionUse | null>;
  put(project: string, use: FunctionUse): Promise<void>;
  /** Whether anybody asks for any project. Late: it is a query. */
  any(): Promise<boolean>;
}

const PREFIX = 'function-use:';

export function makeFunctionUseStore(kvs: Kvs): FunctionUseStore {
  const keyOf = (project: string) => `${PREFIX}${project}`;
  return {
    get: async (project) => (await kvs.get<FunctionUse>(keyOf(project))) ?? null,
    put: (project, use) => kvs.set(keyOf(project), use),
    any: async () => (await kvs.query().where('key', WhereConditions.beginsWith(PREFIX)).limit(1).getMany()).results.length > 0,
  };
}
