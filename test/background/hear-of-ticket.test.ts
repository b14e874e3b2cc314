import { consumeJobs } from '../../src/background/consume-jobs';
import { hearOfTicket } from '../../src/background/hear-of-ticket';
import type { NightWorld } from '../../src/background/night-world';
import type { KeptSource, TicketPlace } from '../../src/domain/feedback/ticket-source';
import { aFeedback } from '../support/feedback';

const source = (id: string, of: TicketPlace, project = 'HAR'): KeptSource => ({ id, project, of, customerField: null, by: 'ann', job: `job-${id}`, seenAt: 1 });
const HELP: TicketPlace = { project: 'HELP', key: 'HELP' };
const JQL: TicketPlace = { jql: 'labels = gate', within: ['HELP', 'DESK'] };

interface Site {
  sources: readonly KeptSource[];
  /** The projects of the issues that Jira has, by their ids. */
  issues?: Record<string, string>;
  /** The issues that are tickets of HAR. */
  tickets?: readonly string[];
  matching?: readonly string[];
}

function worldOf({ sources, issues = {}, tickets = [], matching = [] }: Site) {
  const sent: unknown[] = [];
  let kept = sources;
  const world = {
    ids: { from: (...parts: string[]) => parts.join('-') },
    sources: { all: async () => ({ sources: kept, version: 1 }), put: async (next: readonly KeptSource[]) => void (kept = next) },
    standings: { changedSince: async (project: string) => ({ changed: project === 'HELP' ? [{ issue: 'i1' }] : [] }) },
    feedbacks: {
      getMany: async (ids: string[]) => new Map(ids.filter((id) => tickets.includes(id.replace('ticket-HAR-', ''))).map((id) => [id, aFeedback({ id })])),
      list: async ({ project }: { project: string }) => ({ feedback: project === 'HAR' ? [aFeedback(), ...tickets.map((sourceIssue) => aFeedback({ source: 'ticket', sourceIssue }))] : [] }),
    },
    worth: {
      issues: async (ids: string[]) => ids.flatMap((id) => (issues[id] ? [{ id, projectId: issues[id] }] : [])),
      matchJql: async (ids: string[], jqls: string[]) => jqls.map(() => new Set(ids.filter((id) => matching.includes(id)))),
    },
    work: {
      readTickets: async (of: string, read: readonly string[]) => void sent.push({ of, read }),
      dropIssues: async (deleted: readonly string[], by: string) => void sent.push({ deleted, by }),
      dropProject: async (deletedProject: string, by: string) => void sent.push({ deletedProject, by }),
    },
  } as unknown as NightWorld;
  return { world, sent, kept: () => kept };
}

const updated = (id: string) => ({ eventType: 'avi:jira:updated:issue', issue: { id } });

test('a ticket that was moved out of its project is read again, as one is that left a JQL', async () => {
  const moved = worldOf({ sources: [source('s1', HELP)], issues: { t1: 'ELSE' }, tickets: ['t1'] });
  await hearOfTicket(moved.world, updated('t1'));
  expect(moved.sent).toEqual([{ of: 's1', read: ['t1'] }]);
});

test('a ticket is read by the sources that find it, and by the last of the project when none does', async () => {
  const sources = [source('s1', HELP), source('s2', JQL)];
  const found = worldOf({ sources, issues: { t1: 'HELP' }, tickets: ['t1'] });
  await hearOfTicket(found.world, updated('t1'));
  expect(found.sent).toEqual([{ of: 's1', read: ['t1'] }]);
  const lost = worldOf({ sources, issues: { t1: 'ELSE' }, tickets: ['t1'] });
  await hearOfTicket(lost.world, updated('t1'));
  expect(lost.sent).toEqual([{ of: 's2', read: ['t1'] }]);
});

test('a JQL finds nothing in a project that it is not read in', async () => {
  const { world, sent } = worldOf({ sources: [source('s1', JQL)], issues: { t1: 'VAULT', t2: 'DESK' }, matching: ['t1', 't2'] });
  await hearOfTicket(world, updated('t1'));
  await hearOfTicket(world, updated('t2'));
  expect(sent).toEqual([{ of: 's1', read: ['t2'] }]);
});

test('a deleted issue is dropped though nothing is kept in step', async () => {
  const { world, sent } = worldOf({ sources: [] });
  await hearOfTicket(world, { eventType: 'avi:jira:deleted:issue', issue: { id: 7 }, atlassianId: 'ann' });
  expect(sent).toEqual([{ deleted: ['7'], by: 'ann' }]);
});

test('a deleted project stops the sources that it was, and its items and the tickets brought in from it are dropped', async () => {
  const sources = [source('s1', HELP), source('s2', JQL), source('s3', { jql: 'a = 1', within: ['HELP'] }), source('s4', { project: 'DESK', key: 'DESK' }, 'HELP')];
  const { world, sent, kept } = worldOf({ sources, tickets: ['t1'] });
  await hearOfTicket(world, { eventType: 'avi:jira:deleted:project', project: { id: 'HELP' }, atlassianId: 'ann' });
  await consumeJobs(world, { body: sent.pop() as Record<string, unknown> });
  expect(sent).toEqual([{ deleted: ['i1'], by: 'ann' }, { deleted: ['t1'], by: 'ann' }]);
  expect(kept()).toEqual([source('s2', { jql: 'labels = gate', within: ['DESK'] })]);
});
