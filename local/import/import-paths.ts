import { basename } from 'node:path';
import { findImportFiles } from './find-import-files';
import { emptyReport, joinReports, type ImportReport } from './import-report';
import { readLines } from './read-lines';

interface TakesIssues {
  importIssues(lines: AsyncIterable<string>, source: string): Promise<ImportReport>;
}

/** Brings in all files of the paths. What cannot be read is named in the report; the rest comes in. */
export async function importPaths(paths: readonly string[], jira: TakesIssues): Promise<ImportReport> {
  let report = emptyReport();
  for (const path of paths) report = joinReports(report, await importPath(path, jira));
  return report;
}

async function importPath(path: string, jira: TakesIssues): Promise<ImportReport> {
  let files: string[];
  try {
    files = findImportFiles(path);
  } catch {
    return unreadable(path, 'there is no such file or folder');
  }
  if (files.length === 0) return unreadable(path, 'the folder holds no *.jsonl or *.jsonl.gz');
  let report = emptyReport();
  for (const file of files) report = joinReports(report, await jira.importIssues(readLines(file), basename(file)));
  return report;
}

function unreadable(source: string, reason: string): ImportReport {
  return { ...emptyReport(), broken: [{ source, line: 0, reason }] };
}
