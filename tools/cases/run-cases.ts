import { parseArgs } from 'node:util';
import { readCases } from './reference-case';
import { runCase } from './run-case';

const { values, positionals } = parseArgs({ options: { methods: { type: 'string' } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: npm run cases -- DIR… [--methods a,b]');
  process.exit(1);
}

const methods = values.methods?.split(',').map((name) => name.trim());
const cases = readCases(positionals).filter(({ method }) => !methods || methods.includes(method));
const unknown = (methods ?? []).filter((name) => !cases.some(({ method }) => method === name));
let passed = 0;
for (const each of cases) {
  const differences = runCase(each);
  if (differences.length === 0) passed += 1;
  for (const { path, expected, got } of differences) {
    console.log(`${each.id} ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}
for (const name of unknown) console.log(`${name}: no case has this method`);
const failed = cases.length - passed + unknown.length;
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
