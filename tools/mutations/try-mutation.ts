import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from '../../test/mutations/mutation';
import { makeApp } from '../make-app.mjs';

/** What became of a mutation: the tests that turned red, or why none did. */
export type Outcome = { kind: 'caught'; by: string[] } | { kind: 'survived' | 'stale' | 'broken'; why: string };

interface Report {
  numTotalTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

const MOST_MS = 180_000;
/** The local Jira never came up: no test has said anything about the app. */
const NOT_STARTED = /The local Jira (ended|was not ready)/;

/** Changes a copy of the project, builds its app, runs the test that must turn red, and changes it back. */
export async function tryMutation(root: string, { file, find, replace, test, only }: Mutation): Promise<Outcome> {
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2) return { kind: 'stale', why: `${file} does not hold exactly once: ${find}` };
  try {
    writeFileSync(path, source.replace(find, () => replace));
    await makeApp(root);
    return read(await runTest(root, test, only));
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  } finally {
    writeFileSync(path, source);
  }
}

function read(report: Report): Outcome {
  const failed = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  const ran = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed' || status === 'passed'));
  const broken = report.numRuntimeErrorTestSuites > 0 || failed.some(({ failureMessages }) => NOT_STARTED.test(failureMessages.join('\n')));
  if (broken) return { kind: 'broken', why: report.testResults.map(({ message }) => message).join('\n') };
  if (failed.length > 0) return { kind: 'caught', by: failed.map(({ fullName }) => fullName) };
  return { kind: 'survived', why: ran.length === 0 ? 'no test of that name' : `${ran.length} tests stayed green` };
}

/** Runs one test file of a copy and answers jest's report. Throws when it writes none, or takes too long. */
async function runTest(root: string, test: string, only?: string): Promise<Report> {
  const report = join(root, 'mutation-report.json');
  rmSync(report, { force: true });
  const named = only === undefined ? [] : ['--testNamePattern', only];
  const args = ['node_modules/jest/bin/jest.js', '--runTestsByPath', test, ...named, '--runInBand', '--json', `--outputFile=${report}`];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', detached: true });
  const tooLate = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), MOST_MS);
  await new Promise((done) => child.once('exit', done));
  clearTimeout(tooLate);
  if (!existsSync(report)) throw new Error(`${test} took too long, or could not be run.`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}
