import { writeFileSync } from 'node:fs';

const FIRST = 3_000_000;

/** The ids of the tickets that are written. */
export function ticketIds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(FIRST + i));
}

/** Writes an import file of so many invented tickets, DES-1 onwards, one project. */
export function writeTickets(file: string, count: number): void {
  const lines = ticketIds(count).map((id, i) => JSON.stringify({ id, key: `DES-${i + 1}`, fields: { ...FIELDS, summary: `Ticket ${i + 1}` } }));
  writeFileSync(file, lines.join('\n'));
}

const FIELDS = {
  issuetype: { id: '10002', name: 'Task', subtask: false },
  project: { id: '20009', key: 'DES', name: 'Desk' },
  status: { id: '2', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  priority: { id: '3', name: 'Medium' },
  labels: [],
  created: '2026-06-01T08:00:00.000+0000',
  updated: '2026-06-01T08:00:00.000+0000',
};
