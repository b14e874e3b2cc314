import { anEpic, anIssue, type ProjectJson } from './issues';
import type { LocalJira, PersonName } from './local-jira';
import { aOnce, good } from './said';

/** A project of its own with some epics, in the order of their numbers. */
export interface Backlog extends ProjectJson {
  issues: object[];
  /** The ids of its epics, the first epic's first. */
  ids: string[];
}

/** An invented project: `at` tells it from others. Stories of the epics in `inSprint` (numbers, from 1) are in an open sprint. */
export function aBacklog(at: number, count = 6, inSprint: readonly number[] = []): Backlog {
  const project = { id: `${30_000 + at}`, key: `BL${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`, name: `Backlog ${at}` };
  const sprint = { id: 900 + at, name: `Sprint ${at}`, state: 'active', boardId: Number(project.id) };
  const epics = Array.from({ length: count }, (_, i) => anEpic({ number: i + 1, project }));
  const stories = inSprint.map((epic) => anIssue({ number: 500 + epic, project, epic: `${project.key}-${epic}`, fields: { customfield_10020: [sprint] } }));
  const done = anIssue({ number: 900, project, status: 'Done' });
  return { ...project, issues: [...epics, ...stories, done], ids: epics.map((epic) => (epic as { id: string }).id) };
}

/** A project of six epics, each with a story right below it. */
export function aMixedBacklog(at: number): Backlog {
  const backlog = aBacklog(at);
  const project = { id: backlog.id, key: backlog.key, name: backlog.name };
  const issues = backlog.issues.slice(0, backlog.ids.length).flatMap((epic, i) => [epic, anIssue({ number: 501 + i, project })]);
  return { ...backlog, issues };
}

/** All work of a project in Jira's own order: epics by number, stories as `s1`. */
export async function workIn(jira: LocalJira, { key }: Backlog): Promise<string[]> {
  const search = { jql: `project = ${key} ORDER BY Rank`, maxResults: 5000, fields: ['key'] };
  const { body } = await jira.rest<{ issues: { key: string }[] }>('admin', 'POST', '/rest/api/3/search/jql', search);
  return body.issues.map((issue) => Number(issue.key.split('-')[1])).map((number) => (number > 500 ? `s${number - 500}` : String(number)));
}

/** The epics of a project in Jira's own order, by number. */
export async function rankedIn(jira: LocalJira, { key, ids }: Backlog, person: PersonName = 'admin'): Promise<number[]> {
  const search = { jql: `project = ${key} AND issuetype = Epic ORDER BY Rank`, maxResults: 5000, fields: ['id'] };
  const { body } = await jira.rest<{ issues: { id: string }[] }>(person, 'POST', '/rest/api/3/search/jql', search);
  return body.issues.map(({ id }) => ids.indexOf(id) + 1);
}

/** What somebody sends who sees the backlog as it is now and wants it in the order of these numbers, moving those in `rows`. */
export async function applyingTo(jira: LocalJira, { key, ids }: Backlog, wanted: readonly number[], rows: readonly number[]) {
  const { order, at } = good(await jira.call('team', 'open-backlog', { project: key }));
  const of = (numbers: readonly number[]) => numbers.map((number) => ids[number - 1]!);
  return { project: key, once: aOnce(), seen: { order, at }, wanted: of(wanted), rows: of(rows) };
}

/** Ranks an epic right before another, as somebody does in Jira. */
export async function rankBefore(jira: LocalJira, { ids }: Backlog, number: number, before: number, person: PersonName = 'pmo'): Promise<void> {
  const { status } = await jira.rest(person, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [ids[number - 1]], rankBeforeIssue: ids[before - 1] });
  if (status !== 204) throw new Error(`Not ranked: ${status}`);
}
