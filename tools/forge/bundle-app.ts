import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getEntryPoints, getNodeBundler, getWrapperProvider } from '@forge/bundler';
import { ConfigFile, FileSystemReader, FileSystemWriter, type Logger } from '@forge/cli-shared';

/** Atlassian's bundler over the app, without the network. Prints what is wrong, and exits with 1 where anything is. */
async function main(): Promise<void> {
  const said: string[] = [];
  const keep = (...words: unknown[]) => void said.push(words.join(' '));
  const logger = { info: () => undefined, debug: () => undefined, trace: () => undefined, warn: keep, error: keep } as unknown as Logger;
  const runtime = makeRuntime();
  process.env.FORGE_RUNTIME_PATH = runtime;
  const fileSystemReader = new FileSystemReader();
  const config = new ConfigFile(fileSystemReader, new FileSystemWriter());
  const handlers = await config.getAppHandlers();
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader }), config);
  const { outputDir, metadata } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints: getEntryPoints(handlers) });
  const require = createRequire(join(outputDir, 'index.cjs'));
  let kib = 0;
  for (const { module, func } of handlers) {
    const file = join(outputDir, `${module}.cjs`);
    kib = Math.max(kib, statSync(file).size / 1024);
    const exported = require(file) as Record<string, unknown>;
    if (typeof exported[func ?? ''] !== 'function') keep(`The bundle has no function ${module}.${func}, which the manifest names.`);
  }
  rmSync(outputDir, { recursive: true, force: true });
  rmSync(runtime, { recursive: true, force: true });
  for (const sentence of said) console.log(sentence);
  console.log(`bundle: ${metadata?.tsFiles ?? 0} files, ${handlers.length} handlers, ${kib.toFixed(0)} KiB unminified; ${said.length} findings`);
  if (said.length > 0) process.exitCode = 1;
}

/** A stand-in for Forge's own wrapper and loader, which are not published: the bundler only copies them. */
function makeRuntime(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worth-bundle-'));
  mkdirSync(join(folder, 'dist'));
  for (const name of ['wrapper', 'loader']) writeFileSync(join(folder, `dist/${name}.js`), `// Forge's ${name} stands here on a real site.\n`);
  return folder;
}

main().catch((failure: unknown) => {
  console.log(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
