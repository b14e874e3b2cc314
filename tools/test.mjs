import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfMissing } from './install.mjs';
import { ROOT } from './root.mjs';

/** `npm test [-- PATH…]`: installs and builds what is missing, runs jest, and ends with one line of counts. */
function main(args) {
  installIfMissing();
  const built = node(['tools/build.mjs', ...args.filter((arg) => arg === '--allow-missing')]);
  if (built !== 0) return finish({ numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'worth-test-'));
  try {
    const report = join(folder, 'report.json');
    const passed = args.filter((arg) => arg !== '--allow-missing');
    const code = node(['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...passed]);
    return finish(JSON.parse(readFileSync(report, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function node(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

/** A suite that could not even start counts as one failure. */
function finish(report, code = 0) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 ? 1 : code;
}

process.exitCode = main(process.argv.slice(2));
