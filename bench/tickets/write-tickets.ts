import { writeFileSync } from 'node:fs';

/** One ticket in ten names an item, as in the tickets of a public Jira that we tried. */
const NAMING = 10;
const CUSTOMERS = 2000;
const WORDS = 'The gate stays shut when two trucks come at once, and the clerk has to open it by hand each time. ';
const WORDS_A_TICKET = 8;

interface Place {
  id: string;
  key: string;
  name: string;
}

const PLACES = { items: { id: '20001', key: 'HAR', name: 'Harbour' }, tickets: { id: '20002', key: 'HELP', name: 'Help desk' } } as const;

/** Writes so many items of HAR and tickets of HELP, in the form that the local Jira imports. */
export function writeTickets(file: string, items: number, tickets: number): void {
  const epics = Array.from({ length: items }, (_, at) => issueOf(PLACES.items, at + 1, { id: '10000', name: 'Epic' }, {}));
  const filed = Array.from({ length: tickets }, (_, at) => {
    const customer = at % CUSTOMERS;
    const named = { id: idOf(PLACES.items, 1 + (at % items)), key: `HAR-${1 + (at % items)}` };
    const link = { id: `9${at}`, type: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' }, outwardIssue: named };
    return issueOf(PLACES.tickets, at + 1, { id: '10004', name: 'Bug' }, {
      reporter: { accountId: `reporter-${customer}`, accountType: 'atlassian', displayName: `Reporter ${customer}` },
      description: WORDS.repeat(WORDS_A_TICKET),
      issuelinks: at % NAMING === 0 ? [link] : [],
    });
  });
  writeFileSync(file, [...epics, ...filed].map((issue) => JSON.stringify(issue)).join('\n'));
}

const idOf = ({ id }: Place, number: number) => `${id}${String(number).padStart(5, '0')}`;

function issueOf(project: Place, number: number, issuetype: { id: string; name: string }, fields: object): object {
  const at = new Date(Date.UTC(2025, 0, 1 + (number % 600))).toISOString();
  const status = { id: '1', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } };
  return {
    id: idOf(project, number),
    key: `${project.key}-${number}`,
    fields: { summary: `${issuetype.name} number ${number}`, issuetype: { ...issuetype, subtask: false }, project, status, created: at, updated: at, labels: [], ...fields },
  };
}
