import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The lint's name for each document, and how the file of Atlassian's document begins; null: a product that the app does not ask. */
const DOCUMENTS = {
  LOCAL_JIRA_SWAGGER: 'jira-platform',
  LOCAL_JSM_SWAGGER: 'jira-service-management',
  LOCAL_JSW_SWAGGER: 'jira-software',
  LOCAL_CONF_SWAGGER: null,
  LOCAL_CONF_V2_SWAGGER: null,
  LOCAL_BB_SWAGGER: null,
};

/**
 * Makes the lint read Atlassian's API documents from files, so that it asks no network: those in SHARED_DIR, or beside
 * the project. Answers the names of those that were found; the lint knows no path of the others.
 */
export function useLocalDocuments(): string[] {
  const folder = join(process.env.SHARED_DIR ?? resolve('..', 'shared'), 'openapi');
  const there = readdirOrNone(folder);
  const empty = join(mkdtempSync(join(tmpdir(), 'worth-lint-')), 'no-paths.json');
  writeFileSync(empty, '{"paths":{}}');
  process.env.USE_LOCAL_SWAGGER = '1';
  return Object.entries(DOCUMENTS).flatMap(([variable, begins]) => {
    const found = there.find((name) => begins !== null && name.startsWith(begins) && name.endsWith('.json'));
    process.env[variable] = found === undefined ? empty : join(folder, found);
    return found ?? [];
  });
}

function readdirOrNone(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
