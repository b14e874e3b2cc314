import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify, stripVTControlCharacters } from 'node:util';
import { installIfMissing } from './install.mjs';
import { ROOT } from './root.mjs';
import { isFresh } from './fresh.mjs';
import { BUDGETS, weigh } from './bundle-size.mjs';

const run = promisify(execFile);
const EVERYWHERE = ['package-lock.json', 'tsconfig.json', 'locales'];
const OF_SCREENS = ['src/contract.ts', 'src/domain', 'src/jira', 'static/kit'];

/** What is built, from which sources. */
const TOKENS = { name: 'tokens', needs: 'tools/make-tokens.mjs', output: 'static/kit/tokens.css', sources: ['tools/make-tokens.mjs', 'package-lock.json'], make: makeTokens };
const PARTS = [
  { name: 'app', needs: 'src/index.ts', output: 'dist/app/index.cjs', sources: ['src', ...EVERYWHERE], make: makeApp },
  screen('static/workspace', OF_SCREENS),
  screen('static/issue', OF_SCREENS),
  screen('local/shell', []),
];

function screen(folder, sources) {
  return { name: folder, needs: `${folder}/index.html`, output: `${folder}/dist/index.html`, sources: [folder, ...sources, ...EVERYWHERE], make: () => makeScreen(folder) };
}

async function makeTokens() {
  await run(process.execPath, ['tools/make-tokens.mjs'], { cwd: ROOT });
}

/** The bundler is loaded when there is something to build: it may have to be installed first. */
async function makeApp() {
  const maker = await import('./make-app.mjs');
  await maker.makeApp(ROOT);
}

async function makeScreen(folder) {
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn'], { cwd: ROOT, env });
}

/** Builds one part if its sources changed, and says in one line what it did. Answers false when it failed. */
async function buildPart(part, { allowMissing }) {
  if (!existsSync(join(ROOT, part.needs))) {
    console.log(`${part.name}: missing (${part.needs})`);
    return allowMissing;
  }
  if (isFresh(part.output, part.sources)) {
    console.log(`${part.name}: up to date${sizeOf(part)}`);
    return true;
  }
  mkdirSync(join(ROOT, part.output, '..'), { recursive: true });
  const begun = new Date();
  const started = performance.now();
  try {
    await part.make();
    utimesSync(join(ROOT, part.output), begun, begun);
  } catch (failure) {
    console.log(`${part.name}: failed\n${reasonOf(failure)}`);
    return false;
  }
  console.log(`${part.name}: built in ${((performance.now() - started) / 1000).toFixed(1)} s${sizeOf(part)}`);
  return true;
}

function reasonOf({ stderr, stdout, message }) {
  const lines = stripVTControlCharacters(stderr || stdout || message).split('\n');
  return lines.filter((line) => line.trim() && !/^\s+at /.test(line)).join('\n');
}

function sizeOf({ name, output }) {
  const budget = BUDGETS[name];
  if (budget) return `, ${weigh(name).kib.toFixed(1)} of ${budget} KiB first load (gzip)`;
  const kib = weigh(name)?.kib ?? statSync(join(ROOT, output)).size / 1024;
  return `, ${kib.toFixed(1)} KiB`;
}

installIfMissing();
const options = { allowMissing: process.argv.includes('--allow-missing') };
const tokens = await buildPart(TOKENS, { allowMissing: true });
const parts = await Promise.all(PARTS.map((part) => buildPart(part, options)));
if (![tokens, ...parts].every(Boolean)) process.exitCode = 1;
