import { writeFileSync } from 'node:fs';
import { benchItems } from '../bench-items';

/** Writes an import file of so many invented open epics, HAR-1 onwards, one project. */
export function writeEpics(file: string, count: number): void {
  const lines = benchItems(count).map(({ id, key, summary, type, status }) => JSON.stringify({ id, key, fields: epicFields(summary, type, status) }));
  writeFileSync(file, lines.join('\n'));
}

function epicFields(summary: string, type: { id: string; name: string }, { name, category }: { name: string; category: string }): object {
  const statusCategory = category === 'new' ? { id: 2, key: 'new', name: 'To Do' } : { id: 4, key: 'indeterminate', name: 'In Progress' };
  return {
    summary,
    issuetype: { ...type, subtask: false },
    project: { id: '20001', key: 'HAR', name: 'Harbour' },
    status: { id: String(statusCategory.id), name, statusCategory },
    priority: { id: '3', name: 'Medium' },
    labels: [],
    created: '2026-06-01T08:00:00.000+0000',
    updated: '2026-06-01T08:00:00.000+0000',
  };
}
