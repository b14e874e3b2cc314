import { Sort } from '@forge/kvs';
import { FIRST_VERSION, type SettingsVersion } from '../domain/settings/settings';
import type { Kvs } from './kvs';
import { orOvertaken, stillVersion } from './still-version';

export interface SettingsStore {
  /** A project's settings as they are now; FIRST_VERSION until somebody saves. Strict. */
  of(project: string): Promise<SettingsVersion>;
  /** The kept versions, newest first. Late: it is a query. */
  versions(project: string, limit: number): Promise<SettingsVersion[]>;
  /** Keeps a version in the place of `from`. Throws Overtaken when that is no longer the version. */
  save(project: string, next: SettingsVersion, from: number): Promise<void>;
  /** Says that the values on the issues are those of a version; nothing when a newer one was saved meanwhile. */
  settled(project: string, version: number): Promise<void>;
  /** The projects that keep settings, with them. Late: it is a query. */
  all(): Promise<{ project: string; now: SettingsVersion }[]>;
}

interface SettingsRecord {
  v: 1;
  kind: 'settings' | 'settings-version';
  /** `now` for the settings of every project, the project for its versions. */
  scope: string;
  project: string;
  at: number;
  version: number;
  state: SettingsVersion;
}

const MOST_A_PAGE = 100;

export function makeSettingsStore(kvs: Kvs): SettingsStore {
  const entity = kvs.entity<SettingsRecord>('document');
  const current = async (project: string) => (await entity.get(nowKey(project)))?.state ?? FIRST_VERSION;
  return {
    of: current,
    async versions(project, limit) {
      const query = entity.query().index('by-scope', { partition: ['settings-version', project] }).sort(Sort.DESC).limit(limit);
      const { results } = await query.getMany();
      return results.map(({ value }) => value.state).sort((a, b) => b.version - a.version);
    },
    async save(project, next, from) {
      const record = { v: 1 as const, project, at: next.saved?.at ?? 0, version: next.version, state: next };
      const still = stillVersion<SettingsRecord>(from === FIRST_VERSION.version ? 0 : from);
      await kvs
        .transact()
        .set(nowKey(project), { ...record, kind: 'settings', scope: 'now' }, { entityName: 'document', conditions: still })
        .set(versionKey(project, next.version), { ...record, kind: 'settings-version', scope: project }, { entityName: 'document' })
        .execute()
        .catch(orOvertaken);
    },
    async settled(project, version) {
      const record = await entity.get(nowKey(project));
      if (!record || record.version !== version) return;
      const settled = { ...record, state: { ...record.state, settling: false } };
      const still = { entityName: 'document', conditions: stillVersion<SettingsRecord>(version) };
      await kvs.transact().set(nowKey(project), settled, still).execute().catch(orOvertaken);
    },
    async all() {
      const found: { project: string; now: SettingsVersion }[] = [];
      let cursor: string | undefined;
      do {
        const query = entity.query().index('by-scope', { partition: ['settings', 'now'] }).limit(MOST_A_PAGE);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        found.push(...page.results.map(({ value }) => ({ project: value.project, now: value.state })));
        cursor = page.nextCursor;
      } while (cursor);
      return found;
    },
  };
}

const nowKey = (project: string) => `settings:${project}`;
const versionKey = (project: string, version: number) => `settings:${project}:${version}`;
