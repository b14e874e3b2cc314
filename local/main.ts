import { join } from 'node:path';
import { importPaths } from './import/import-paths';
import type { SampleIssue } from './sample/sample-issue';
import { SAMPLE_ITEMS, sampleIssues } from './sample/sample-issues';
import { makeSampleVoices } from './sample/sample-voices';
import { takeDataDir, type DataDir, DataInUse } from './server/data-dir';
import { PortTaken } from './server/listen';
import { NotBuilt, openLocalSite, type LocalSite } from './server/open-local-site';
import { BadOption, readStartOptions, type StartOptions } from './server/start-options';

const SAMPLE_SEED = 1;
const APP_DIR = join(__dirname, '..');
const FORESEEN = [BadOption, PortTaken, NotBuilt, DataInUse];

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.cwd());
  const data = takeDataDir(options.dataDir, options.fresh);
  process.on('exit', data.release);
  const sample = data.isNew && options.sample ? makeSample(options) : null;
  const site = await openLocalSite({
    appDir: APP_DIR,
    dataDir: data.path,
    port: options.port,
    latency: options.latency,
    ...(sample && { sample: { issues: sample.issues, outsiderProjects: ['BI'] } }),
  });
  stopOnSignals(site, data);
  if (sample) await speak(site, sample);
  if (options.imports.length > 0) await importIssues(site, options.imports);
  console.log(`Local Jira ready: ${site.origin}`);
}

interface Sample {
  issues: SampleIssue[];
  now: number;
}

function makeSample({ items = SAMPLE_ITEMS }: StartOptions): Sample {
  const now = Date.now();
  return { issues: sampleIssues({ seed: SAMPLE_SEED, now, items }), now };
}

/** Lets the people of the sample use the app, in the twelve months before now. */
async function speak({ host, clock }: LocalSite, sample: Sample): Promise<void> {
  await makeSampleVoices({ ...sample, seed: SAMPLE_SEED, host, moveClock: clock.moveTo, present: Date.now });
}

/** Brings in the files and says what came of it, naming each broken line. */
async function importIssues({ jira }: LocalSite, paths: readonly string[]): Promise<void> {
  const { read, added, updated, broken } = await importPaths(paths, jira);
  console.log(`Imported ${read} lines: ${added} issues added, ${updated} updated, ${broken.length} lines left out.`);
  for (const { source, line, reason } of broken) console.log(`  ${source}${line > 0 ? `:${line}` : ''}: ${reason}`);
}

function stopOnSignals(site: LocalSite, data: DataDir): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void site.close().then(() => {
      data.release();
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const foreseen = FORESEEN.some((kind) => error instanceof kind);
  console.error(foreseen ? (error as Error).message : error);
  process.exit(1);
});
