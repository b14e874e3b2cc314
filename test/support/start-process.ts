import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const READY = /^Local Jira ready: (http:\/\/localhost:\d+)$/m;

/** A local Jira that serves, and how to end it. */
export interface Running {
  url: string;
  /** What it printed until it was ready. */
  said: string;
  stop(): Promise<void>;
  /** Ends it as a crash does: at once, with nothing put in order. */
  kill(): Promise<void>;
}

/** Starts the local Jira with these arguments and waits until it says that it serves. Throws with what it said when it ends before. */
export function startProcess(args: readonly string[], within = 60_000): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The local Jira was not ready in ${within} ms:\n${said}`));
    }, within);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = READY.exec(said)?.[1];
      if (!url) return;
      clearTimeout(tooLate);
      resolve({ url, said, stop: () => end(child), kill: () => crash(child) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`The local Jira ended with ${code}:\n${said}`));
    });
  });
}

function crash(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
