import { createHash } from 'node:crypto';
import type { Site } from '../jira/site/site';
import { emptyReport, type ImportReport } from './import-report';
import { readIssueLine } from './read-issue-line';
import { storeIssue } from './store-issue';

const CHUNK = 500;

interface Line {
  number: number;
  text: string;
}

/**
 * Takes issues, one JSON a line, into the site. A line that holds no issue is named in the report, and so is where a
 * source breaks off; everything else comes in. An issue known by its key is updated where its line changed.
 */
export async function importLines(lines: Iterable<string> | AsyncIterable<string>, source: string, site: Site): Promise<ImportReport> {
  const report = emptyReport();
  let chunk: Line[] = [];
  const store = () => {
    site.batch(() => chunk.forEach((line) => importLine(line, source, report, site)));
    chunk = [];
  };
  let number = 0;
  try {
    for await (const text of lines) {
      number += 1;
      if (text.trim() !== '') chunk.push({ number, text });
      if (chunk.length === CHUNK) store();
    }
  } catch (error) {
    const reason = `the file breaks off here: ${error instanceof Error ? error.message : String(error)}`;
    report.broken.push({ source, line: number + 1, reason });
  }
  store();
  return report;
}

function importLine({ number, text }: Line, source: string, report: ImportReport, site: Site): void {
  report.read += 1;
  const read = readIssueLine(text);
  if ('broken' in read) {
    report.broken.push({ source, line: number, reason: read.broken });
    return;
  }
  const outcome = storeIssue(read, createHash('sha256').update(text).digest('base64url').slice(0, 16), site);
  if (outcome !== 'unchanged') report[outcome] += 1;
}
