import { readdirSync } from 'node:fs';
import { ConfigFile, FileSystemReader, FileSystemWriter, type StatsigService } from '@forge/cli-shared';
import { lint, parseSourceFile, type LintInput, type LintResult } from '@forge/lint';
import { useLocalDocuments } from './api-documents';
import { showRoutes } from './show-routes';

type Parse = typeof parseSourceFile;

const QUIET = { info: () => undefined };

/** The lint asks Atlassian's service one thing only: which runtimes are going. Our own check of the manifest knows them. */
const OFFLINE = { getDeprecatedRuntimes: () => Promise.resolve([]) } as unknown as StatsigService;

/** Atlassian's lint over the app, without the network. Prints what it finds, and exits with 1 where it finds anything. */
async function main(): Promise<void> {
  const documents = useLocalDocuments();
  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
  const parsed = new Map<string, LintInput>();
  const complaints: string[] = [];
  let routes = 0;
  const parseFunction: Parse = async (path, ...rest) => {
    const known = parsed.get(path);
    if (known) return known;
    const input = await parseSourceFile(path, ...rest);
    const seen = showRoutes(input);
    routes += seen.routes;
    complaints.push(...seen.hidden.map((line) => `${path}:${line} the lint cannot see how this route is asked`));
    parsed.set(path, input);
    return input;
  };
  const run = (declared: typeof manifest) => lint(files, declared, 'development', QUIET, OFFLINE, { parseFunction, linter: { mode: 'client-side' } });

  complaints.push(...(await run(manifest)).flatMap(sentences));
  if (parsed.size !== files.length) complaints.push(`The lint read ${parsed.size} of ${files.length} files.`);
  const needed = scopesMissing(await run({ ...manifest, permissions: { ...manifest.permissions, scopes: [] } }));
  if (documents.length > 0 && !needed.some((scope) => scope !== 'storage:app')) complaints.push('Without any scope the lint misses none: it saw no call.');

  for (const complaint of complaints) console.log(complaint);
  const judged =
    documents.length > 0
      ? `${routes} routes judged by ${documents.join(', ')}, which need ${needed.join(', ')}`
      : `${routes} routes not judged for scopes, as Atlassian’s API documents are not here (SHARED_DIR)`;
  console.log(`lint: ${parsed.size} files, ${judged}; ${complaints.length} findings`);
  if (complaints.length > 0) process.exitCode = 1;
}

function sentences({ file, errors, warnings, approvals }: LintResult): string[] {
  return [...errors, ...warnings, ...approvals].map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
}

function scopesMissing(results: readonly LintResult[]): string[] {
  const rules = results.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  return [...new Set(rules.flatMap(({ metadata }) => (metadata?.missingPermission as string | undefined) ?? []))].sort();
}

void main();
