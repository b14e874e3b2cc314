import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The parts of a manifest that our own rules read. */
export interface Manifest {
  modules: Record<string, ManifestModule[]>;
  resources?: { key: string; path: string }[];
  permissions?: { scopes?: string[] };
  app: {
    runtime?: { name?: string };
    storage?: { entities?: Entity[] };
  };
}

export interface ManifestModule {
  key: string;
  function?: string;
  resource?: string;
  render?: string;
  pages?: unknown[];
  sections?: unknown[];
  handler?: string;
}

interface Entity {
  name: string;
  attributes: Record<string, unknown>;
  indexes?: (string | { name: string; range?: string[] })[];
}

/** Reads a manifest. Throws on broken YAML. */
export function readManifest(path: string): Manifest {
  return parse(readFileSync(path, 'utf8')) as Manifest;
}
