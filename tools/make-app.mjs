import { build } from 'esbuild';

/** Builds the app under `root` as one file for the local worker, with `@forge/*` left to node_modules. */
export async function makeApp(root) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/app/index.cjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    external: ['@forge/*'],
    logLevel: 'warning',
  });
}
