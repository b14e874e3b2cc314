import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);

/** `npm start`: checks Node, installs and builds what is missing or old, and hands over to the local Jira. */
async function start() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
    return 1;
  }
  await run([`${ROOT}/tools/build.mjs`, '--allow-missing']);
  return run(['--import', 'tsx', `${ROOT}/local/main.ts`, ...process.argv.slice(2)]);
}

/** Runs Node until it ends; a signal to us reaches it. Answers its exit code. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: process.cwd() });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('exit', (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

process.exitCode = await start();
