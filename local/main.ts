import { join } from 'node:path';
import { importPaths } from './import/import-paths';
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
  const sample = data.isNew && options.sample ? makeSample(options) : undefined;
  const site = await openLocalSite({
    appDir: APP_DIR,
    dataDir: data.path,
    port: options.port,
    latency: options.latency,
    bulkfetch: options.bulkfetch,
    ...(sample && { sample: { issues: sample.issues, outsiderProjects: ['BI'] } }),
  });
  stopOnSignals(site, data);
  if (sample) await speak(site, sample);
  if (options.imports.length > 0) await importIssues(site, options.imports);
  data.keep();
  console.log(`Local Jira ready: ${site.origin}`);
}

type Sample = ReturnType<typeof makeSample>;

function makeSample({ items = SAMPLE_ITEMS }: StartOptions) {
  const now = Date.now();
  return { seed: SAMPLE_SEED, now, issues: sampleIssues({ seed: SAMPLE_SEED, now, items }) };
}

/** Lets the sample's people use the app, at the moments of the past that they are to have done so. */
async function speak({ host, clock }: LocalSite, sample: Sample): Promise<void> {
  const moveClock = (at: number) => {
    clock.moveTo(at);
    host.clockMoved();
  };
  const { calls } = await makeSampleVoices({ ...sample, host, moveClock, present: Date.now });
  console.log(`Sample made: ${sample.issues.length} issues, ${calls} calls of the app.`);
}

/** Brings in the files and says what came of it, naming each broken line. */
async function importIssues({ jira }: LocalSite, paths: readonly string[]): Promise<void> {
  const { read, added, updated, broken } = await importPaths(paths, jira);
  console.log(`Imported ${read} lines: ${added} issues added, ${updated} updated, ${broken.length} lines left out.`);
  for (const { source, line, reason } of broken) console.log(`  ${source}${line > 0 ? `:${line}` : ''}: ${reason}`);
}

let stopping = false;

function stopOnSignals(site: LocalSite, data: DataDir): void {
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
  if (stopping) return;
  const foreseen = FORESEEN.some((kind) => error instanceof kind);
  console.error(foreseen ? (error as Error).message : error);
  process.exit(1);
});
