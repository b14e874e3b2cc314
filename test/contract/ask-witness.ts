import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Exchange } from './exchange';

/** What Atlassian's documents in that folder find wrong with each exchange, a sentence each. */
export function askAtlassian(exchanges: readonly Exchange[], folder: string): string[][] {
  return ask(['--import', 'tsx', join(__dirname, 'witness/atlassian-documents.ts'), folder], exchanges);
}

/** What the strict schemas of jira.js find wrong with each exchange, a sentence each. */
export function askJiraJs(exchanges: readonly Exchange[]): string[][] {
  return ask([join(__dirname, 'witness/jira-js.mjs')], exchanges);
}

function ask(args: readonly string[], exchanges: readonly Exchange[]): string[][] {
  const env = { ...process.env, AUDIT_SCHEMAS: 'true' };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input: JSON.stringify(exchanges), env, encoding: 'utf8', maxBuffer: 1e8, timeout: 120_000 });
  if (status !== 0) throw new Error(`${args.at(-1)} could not be asked: ${stderr}`);
  return JSON.parse(stdout) as string[][];
}
