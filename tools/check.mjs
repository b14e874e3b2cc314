import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { installIfMissing } from './install.mjs';
import { ROOT } from './root.mjs';
import { BUDGETS, weigh } from './bundle-size.mjs';

const run = promisify(execFile);
const AT_ONCE = 2;

const TYPES = ['.', 'src/domain', 'static', 'local', 'test', 'tools', 'bench'].filter(holdsTypeScript);

/** Each check answers a word on how it went, or throws with what is wrong. */
const CHECKS = [
  { name: 'lint and borders', check: () => node('node_modules/eslint/bin/eslint.js', '.') },
  ...TYPES.map((folder) => ({ name: `types ${folder}`, check: () => checkTypes(folder) })),
  { name: 'dead code', check: () => node('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'manifest', check: () => node('--import', 'tsx', 'tools/manifest/check-manifest.ts') },
  ...Object.keys(BUDGETS).map((part) => ({ name: `size ${part}`, check: () => checkSize(part) })),
  { name: 'licence', check: checkLicence },
  { name: 'lock files', check: checkLock },
];

/** A folder whose first file is yet to come has nothing to check. */
function holdsTypeScript(folder) {
  return folder === '.' || readdirSync(join(ROOT, folder), { recursive: true }).some((name) => /\.tsx?$/.test(name));
}

async function node(...args) {
  await run(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
}

/** What an earlier run learned is kept, so that the next one looks only at what changed. */
async function checkTypes(folder) {
  const kept = `node_modules/.cache/worth/${folder.replace(/\W/g, '-')}.tsbuildinfo`;
  await node('node_modules/typescript/bin/tsc', '-p', folder, '--noEmit', '--incremental', '--tsBuildInfoFile', kept);
}

async function checkSize(part) {
  const weight = weigh(part);
  if (!weight) throw new Error(`${part} is not built.`);
  const said = `${weight.kib.toFixed(1)} of ${BUDGETS[part]} KiB`;
  if (weight.kib > BUDGETS[part]) throw new Error(`${part} loads ${said} first.`);
  if (weight.reactDoms !== 1) throw new Error(`${part} holds ${weight.reactDoms} copies of react-dom.`);
  return said;
}

async function checkLicence() {
  if (JSON.parse(read('package.json')).license !== 'Apache-2.0') throw new Error('package.json does not say Apache-2.0.');
  if (!/Apache License\s+Version 2\.0/.test(read('LICENSE'))) throw new Error('LICENSE is not the Apache License 2.0.');
}

async function checkLock() {
  for (const lock of ['package-lock.json', 'bench/peers/package-lock.json', 'tools/forge/package-lock.json']) {
    if (/"resolved": "http/.test(read(lock))) throw new Error(`${lock} names download addresses: npm config omit-lockfile-registry-resolved=true.`);
  }
}

function read(name) {
  return readFileSync(join(ROOT, name), 'utf8');
}

/** Runs one check and says in one line how it went, and below it what is wrong. */
async function report({ name, check }) {
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const said = await check();
    console.log(`ok    ${name}${said ? `: ${said}` : ''} (${took()})`);
    return true;
  } catch (failure) {
    const said = `${failure.stdout ?? ''}${failure.stderr ?? ''}`.trim() || failure.message;
    console.log(`WRONG ${name} (${took()})\n${said.replace(/^/gm, '      ')}`);
    return false;
  }
}

async function inTurn(checks) {
  const results = [];
  for (let next = checks.shift(); next; next = checks.shift()) results.push(await report(next));
  return results;
}

installIfMissing();
const built = await report({ name: 'build', check: () => node('tools/build.mjs') });
const waiting = [...CHECKS];
const results = (await Promise.all(Array.from({ length: AT_ONCE }, () => inTurn(waiting)))).flat();
const wrong = [built, ...results].filter((ok) => !ok).length;
console.log(wrong === 0 ? `All ${results.length + 1} checks passed.` : `${wrong} of ${results.length + 1} checks failed.`);
if (wrong > 0) process.exitCode = 1;
