import { readFileSync } from 'node:fs';
import type { Permissions } from '@forge/manifest';
import { parse } from 'yaml';
import type { Manifest as JiraManifest } from '../jira/manifest';
import { readTrigger, type RawTrigger, type TriggerModule } from './trigger-module';

/** A UI module of the app: what the shell needs to show it and the host to answer it. */
export interface UiModule {
  type: string;
  key: string;
  title: string;
  resource: string;
  icon?: string;
  label?: string;
  resolver?: { function: string };
  dynamicProperties?: { function: string };
  pages?: { title: string; route: string }[];
  viewportSize?: string | { width: string; height?: string };
}

export interface ConsumerModule {
  key: string;
  queue: string;
  function: string;
}

export interface ScheduleModule {
  key: string;
  function: string;
  interval: string;
}

export interface FunctionModule {
  key: string;
  handler: string;
  timeoutSeconds?: number;
}

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

export interface EntityIndex {
  name: string;
  partition: readonly string[];
  range: readonly string[];
}

export interface Entity {
  name: string;
  attributes: ReadonlyMap<string, AttributeType>;
  indexes: ReadonlyMap<string, EntityIndex>;
}

/** manifest.yml: what the local Jira reads of it as it is written, and the parts that the local platform acts on. */
export interface Manifest extends JiraManifest {
  /** The app's uuid, the end of its ARI. */
  appId: string;
  memoryMB: number;
  permissions: Permissions;
  scopes: ReadonlySet<string>;
  ui: readonly UiModule[];
  consumers: readonly ConsumerModule[];
  schedules: readonly ScheduleModule[];
  triggers: readonly TriggerModule[];
  functions: ReadonlyMap<string, FunctionModule>;
  entities: ReadonlyMap<string, Entity>;
  /** Resource key to its folder, relative to the manifest. */
  resources: ReadonlyMap<string, string>;
}

interface RawIndex {
  name: string;
  partition?: string[];
  range?: string[];
}

interface RawManifest {
  modules: Record<string, Record<string, unknown>[]>;
  resources?: { key: string; path: string }[];
  permissions?: Permissions & { scopes?: string[] };
  app: {
    id: string;
    runtime?: { memoryMB?: number };
    storage?: {
      entities?: {
        name: string;
        attributes: Record<string, { type: AttributeType }>;
        indexes?: (string | RawIndex)[];
      }[];
    };
  };
}

/** Reads manifest.yml at the path. Whether it is a valid manifest is decided by Atlassian's validator in the checks, not here. */
export function readManifest(path: string): Manifest {
  const raw = parse(readFileSync(path, 'utf8')) as RawManifest;
  const modules = <T>(type: string) => (raw.modules[type] ?? []) as unknown as T[];
  return {
    app: raw.app,
    modules: raw.modules as Manifest['modules'],
    appId: raw.app.id.slice(raw.app.id.lastIndexOf('/') + 1),
    memoryMB: raw.app.runtime?.memoryMB ?? 512,
    permissions: raw.permissions ?? {},
    scopes: new Set(raw.permissions?.scopes ?? []),
    ui: readUiModules(raw),
    consumers: modules<ConsumerModule>('consumer'),
    schedules: modules<ScheduleModule>('scheduledTrigger'),
    triggers: modules<RawTrigger>('trigger').map(readTrigger),
    functions: new Map(modules<FunctionModule>('function').map((f) => [f.key, f])),
    entities: readEntities(raw),
    resources: new Map((raw.resources ?? []).map((r) => [r.key, r.path])),
  };
}

function readUiModules(raw: RawManifest): UiModule[] {
  return Object.entries(raw.modules).flatMap(([type, list]) =>
    list.filter((module) => 'resource' in module).map((module) => ({ ...(module as unknown as UiModule), type })),
  );
}

function readEntities(raw: RawManifest): Map<string, Entity> {
  const entities = raw.app.storage?.entities ?? [];
  return new Map(
    entities.map((entity) => [
      entity.name,
      {
        name: entity.name,
        attributes: new Map(Object.entries(entity.attributes).map(([name, { type }]) => [name, type])),
        indexes: new Map((entity.indexes ?? []).map(readIndex).map((index) => [index.name, index])),
      },
    ]),
  );
}

/** An index that is a bare attribute name has that attribute as its range, and one partition. */
function readIndex(index: string | RawIndex): EntityIndex {
  if (typeof index === 'string') return { name: index, partition: [], range: [index] };
  return { name: index.name, partition: index.partition ?? [], range: index.range ?? [] };
}
