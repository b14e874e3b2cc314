import { anIssue } from './issues';
import type { LocalJira } from './local-jira';
import { good } from './said';
import type { JobEntry, TicketSource } from '../../src/contract';

/** The project that tickets are filed in. */
export const HELP = { id: '20002', key: 'HELP', name: 'Help desk' };

const LINK_TYPE = { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' };

interface AskedTicket {
  number: number;
  /** Who filed it; null: nobody knows. */
  reporter?: string | null;
  /** The numbers of HAR that it names. */
  names?: readonly number[];
  summary?: string;
  fields?: object;
}

/** An invented ticket HELP-`number`: it names work items of HAR by links in both directions. */
export function aTicket({ number, reporter = 'ann', names = [], summary = `Ticket ${number}`, fields = {} }: AskedTicket): object {
  const issuelinks = names.map((named, at) => {
    const end = { id: `20001${String(named).padStart(4, '0')}`, key: `HAR-${named}` };
    return { id: `9${number}${at}`, type: LINK_TYPE, ...(at % 2 === 0 ? { outwardIssue: end } : { inwardIssue: end }) };
  });
  const person = reporter === null ? null : { accountId: `reporter-${reporter}`, accountType: 'atlassian', displayName: `Reporter ${reporter}` };
  return anIssue({ number, project: HELP, summary, fields: { reporter: person, issuelinks, description: `Words of ticket ${number}`, ...fields } });
}

/** Brings a source in to HAR as its administrator, and answers the job when it is over. */
export async function broughtIn(jira: LocalJira, source: TicketSource = { project: 'HELP' }, customerField: string | null = null): Promise<JobEntry> {
  const { job } = good(await jira.call('admin', 'bring-in-tickets', { project: 'HAR', source, customerField }));
  await jira.drain();
  return jobNow(jira, job.id);
}

/** A job of HAR as it stands now. */
export async function jobNow(jira: LocalJira, id: string): Promise<JobEntry> {
  const found = good(await jira.call('admin', 'list-jobs', { project: 'HAR' })).jobs.find((job) => job.id === id);
  if (!found) throw new Error(`HAR has no job ${id}.`);
  return found;
}
