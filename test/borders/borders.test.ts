import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Found {
  rule: string;
  message: string;
}

const TOO_LONG = `export function long() {\n${'  String(1);\n'.repeat(61)}}`;

/** [where the code would stand, the code, what the refusal must say] */
const OFFENDING: [path: string, code: string, says: RegExp][] = [
  ['src/domain/prioritise/x.ts', "import api from '@forge/api'; api;", /hand facts in as parameters/],
  ['src/domain/prioritise/x.ts', "import { readIssue } from '../../jira/read-issue'; readIssue;", /hand facts in/],
  ['src/domain/prioritise/x.ts', "import type { Problem } from '../../contract'; let x: Problem; x!;", /hand facts in/],
  ['src/domain/x.ts', "export { readFileSync } from 'node:fs';", /hand facts in/],
  ['src/domain/x.ts', "export const load = () => import('valibot');", /hand facts in/],
  ['src/domain/x.ts', 'export const at = Date.now();', /Take the time as a parameter/],
  ['src/domain/x.ts', 'export const at = new Date();', /Take the time as a parameter/],
  ['src/domain/x.ts', 'export const luck = Math.random();', /Take chance/],
  ['src/storage/x.ts', "import { readIssue } from '../jira/read-issue'; readIssue;", /keeps and finds records/],
  ['src/jira/x.ts', "import { x } from '../storage/x'; x;", /Jira's words into ours/],
  ['src/jira/x.ts', "import { x } from '../contract'; x;", /Jira's words into ours/],
  ['src/resolvers/prioritise/x.ts', "import { asReader } from '../../jira/requests'; asReader;", /import their types/],
  ['src/resolvers/prioritise/x.ts', "import { kvs } from '@forge/kvs'; kvs;", /import their types/],
  ['src/background/x.ts', "import { x } from '../storage/x'; x;", /import their types/],
  ['src/index.ts', "import { kvs } from '@forge/kvs'; kvs;", /composition root/],
  ['static/workspace/x.ts', "import { invoke } from '@forge/bridge'; invoke;", /static\/kit\/backend\.ts/],
  ['static/workspace/x.ts', "import { x } from '../issue/x'; x;", /A screen asks the app/],
  ['static/issue/x.ts', "import { asReader } from '../../src/jira/requests'; asReader;", /pure readers/],
  ['static/issue/x.ts', "import { x } from '../../src/storage/x'; x;", /A screen asks the app/],
  ['static/issue/x.ts', "import { x } from '../../src/contract'; x;", /A screen asks the app/],
  ['local/jira/x.ts', "import { readIssue } from '../../src/jira/read-issue'; readIssue;", /runs the built app/],
  ['local/shell/x.tsx', "import { call } from '../../static/kit/backend'; call;", /runs the built app/],
  ['static/issue/x.tsx', "import ForgeUI from '@forge/ui'; ForgeUI;", /removed from the platform/],
  ['src/index.ts', "import ForgeUI from '@forge/ui'; ForgeUI;", /removed from the platform/],
  ['src/resolvers/x.ts', 'declare const api: { asApp(): void }; api.asApp();', /Only src\/jira\/requests\.ts/],
  ['src/jira/x.ts', "import { asApp } from '@forge/api'; asApp();", /Only src\/jira\/requests\.ts/],
  ['src/index.ts', "declare const api: { asApp(): void }; api.asApp();", /Only src\/jira\/requests\.ts/],
  ['src/domain/x.ts', TOO_LONG, /too many lines/],
  ['src/domain/x.ts', 'export const loose: any = 1;', /Unexpected any/],
];

const ALLOWED: [path: string, code: string][] = [
  ['src/domain/prioritise/x.ts', "import { median } from '../statistics/median'; median([1]); new Date(0);"],
  ['src/jira/x.ts', "import { route } from '@forge/api'; import * as v from 'valibot'; route; v;"],
  ['src/resolvers/prioritise/x.ts', "import type { JiraRequest } from '../../jira/requests'; import { median } from '../../domain/statistics/median'; let x: JiraRequest; x!; median([1]);"],
  ['src/index.ts', "import Resolver from '@forge/resolver'; import { asReader } from './jira/requests'; Resolver; asReader; Date.now();"],
  ['src/jira/requests.ts', "import api from '@forge/api'; api.asApp();"],
  ['static/kit/backend.ts', "import { view } from '@forge/bridge'; view;"],
  ['static/workspace/x.ts', "import { readIssue } from '../../src/jira/read-issue'; import { create } from 'zustand'; import { call } from '../kit/backend'; readIssue; create; call;"],
  ['local/jira/x.ts', "import { Hono } from 'hono'; import { y } from '../forge/y'; Hono; y;"],
];

describe('the borders of the rooms', () => {
  const results = lint([...OFFENDING, ...ALLOWED].map(([path, code]) => ({ path, code })));

  test.each(OFFENDING.map((row, i) => [...row, results[i]!] as const))('%s refuses what is not its own (%#)', (_path, _code, says, found) => {
    expect(found.map(({ message }) => message).join('\n')).toMatch(says);
  });

  test.each(ALLOWED.map((row, i) => [...row, results[OFFENDING.length + i]!] as const))('%s may use what is its own (%#)', (_path, _code, found) => {
    expect(found.filter(({ rule }) => rule !== '@typescript-eslint/no-unused-expressions')).toEqual([]);
  });
});

function lint(snippets: { path: string; code: string }[]): Found[][] {
  const root = join(__dirname, '../..');
  const script = join(root, 'test/support/lint-snippets.mjs');
  const said = execFileSync(process.execPath, [script], { cwd: root, input: JSON.stringify(snippets), encoding: 'utf8' });
  return JSON.parse(said) as Found[][];
}
