import { join } from 'node:path';
import { takeDataDir, type DataDir, DataInUse } from './server/data-dir';
import { findIssueFiles, issueLines } from './server/issue-files';
import { PortTaken } from './server/listen';
import { NotBuilt, openLocalSite, type LocalSite } from './server/open-local-site';
import { BadOption, readStartOptions, type StartOptions } from './server/start-options';

const APP_DIR = join(__dirname, '..');
const FORESEEN = [BadOption, PortTaken, NotBuilt, DataInUse];

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process.cwd());
  const files = requireIssueFiles(options);
  const data = takeDataDir(options.dataDir, options.fresh);
  process.on('exit', data.release);
  const site = await openLocalSite({ appDir: APP_DIR, dataDir: data.path, port: options.port, latency: options.latency });
  stopOnSignals(site, data);
  for (const file of files) await importFile(site, file);
  console.log(`Local Jira ready: ${site.origin}`);
}

function requireIssueFiles({ imports }: StartOptions): string[] {
  try {
    return findIssueFiles(imports);
  } catch (error) {
    throw new BadOption(`--import: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Brings in a file and says what came of it, naming each broken line. */
async function importFile({ jira }: LocalSite, file: string): Promise<void> {
  const { read, added, updated, broken } = await jira.importIssues(issueLines(file), file);
  console.log(`${file}: ${read} lines read, ${added} issues added, ${updated} updated, ${broken.length} broken.`);
  for (const { source, line, reason } of broken) console.log(`  ${source}:${line}: ${reason}`);
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
