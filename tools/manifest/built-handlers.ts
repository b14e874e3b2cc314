import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What the built app exports, as handlers name it (`index.resolver`). Read in a process of its own: the bundle is not ours to run here. */
export function builtHandlers(root: string): string[] {
  const script = 'process.stdout.write(JSON.stringify(Object.keys(require(process.argv[1]))))';
  const said = execFileSync(process.execPath, ['-e', script, join(root, 'dist/app/index.cjs')], { encoding: 'utf8' });
  return (JSON.parse(said) as string[]).map((name) => `index.${name}`);
}
