import type { LocalJira } from './local-jira';

interface IssueJson {
  id: string;
  key: string;
  fields: Record<string, unknown> & { created: string; status: { id: string; statusCategory: { key: string } } };
}

interface ChangeJson {
  created: string;
  items: { fieldId: string; from: string; to: string }[];
}

type Day = { finished: number; begun: number; planned: number; notRated: number };

/** What the Value page of a project has to say, counted from Jira's REST alone. */
export interface Recount {
  finished: { points: number; keys: string[] };
  begun: { points: number };
  planned: { points: number };
  notRated: string[];
  open: number;
  rated: number;
  much: string[];
  little: string[];
  top: string[];
  monthEnds: Day[];
}

interface Counted {
  key: string;
  value: number | null;
  /** The category of its status at the end of a UTC day; null before its creation. */
  on(day: string): string | null;
  /** The days on which it came to a done status, the last one last. */
  doneOn: string[];
}

/**
 * Counts issue by issue and day by day, by the field *Customer value*, the issue's own changelog and its status: slow, and
 * without a line of the page's own code.
 */
export async function recount(jira: LocalJira, project: string): Promise<Recount> {
  const items = await countedIssues(jira, project);
  const today = new Date().toISOString().slice(0, 10);
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const stands = (item: Counted, day: string) => {
    const category = item.on(day);
    if (category !== 'done') return category;
    const last = item.doneOn.filter((each) => each <= day).at(-1)!;
    return last > from ? 'done' : null;
  };
  const of = (category: string) => items.filter((item) => stands(item, today) === category);
  const sum = (some: Counted[]) => some.reduce((so, { value }) => so + (value ?? 0), 0);
  const keys = (some: Counted[]) => some.map(({ key }) => key);
  const open = [...of('new'), ...of('indeterminate')];
  const least = (some: Counted[]) => [...some].sort((a, b) => a.value! - b.value!);
  const ranked = (some: Counted[]) => [...some].sort((a, b) => b.value! - a.value! || items.indexOf(a) - items.indexOf(b));
  const rated = open.filter(({ value }) => value !== null);
  const onDay = (day: string): Day => {
    const at = (category: string) => sum(items.filter((item) => stands(item, day) === category));
    return { finished: at('done'), begun: at('indeterminate'), planned: at('new'), notRated: items.filter((item) => stands(item, day) !== null && item.value === null).length };
  };
  return {
    finished: { points: sum(of('done')), keys: keys(of('done')) },
    begun: { points: sum(of('indeterminate')) },
    planned: { points: sum(of('new')) },
    notRated: keys([...of('done'), ...open].filter(({ value }) => value === null)),
    open: open.length,
    rated: rated.length,
    much: keys(ranked(of('new').filter(({ value }) => (value ?? 0) >= 70))),
    little: keys(least(of('indeterminate').filter(({ value }) => value !== null && value < 40))),
    top: keys(ranked(rated).slice(0, 10)),
    monthEnds: monthEnds(from, today).map(onDay),
  };
}

async function countedIssues(jira: LocalJira, project: string): Promise<Counted[]> {
  const fields = (await jira.rest<{ id: string; name: string }[]>('pmo', 'GET', '/rest/api/3/field')).body;
  const field = fields.find(({ name }) => name === 'Customer value')!.id;
  const categories = new Map((await jira.rest<{ id: string; statusCategory: { key: string } }[]>('pmo', 'GET', '/rest/api/3/status')).body.map((status) => [status.id, status.statusCategory.key]));
  const jql = `project = ${project} AND issuetype = Epic ORDER BY Rank`;
  const { issues } = (await jira.rest<{ issues: IssueJson[] }>('pmo', 'POST', '/rest/api/3/search/jql', { jql, maxResults: 100, fields: ['status', 'created', field] })).body;
  return Promise.all(issues.map(async (issue) => counted(issue, field, await changesOf(jira, issue.key), categories)));
}

async function changesOf(jira: LocalJira, key: string): Promise<{ day: string; from: string; to: string }[]> {
  const { values } = (await jira.rest<{ values: ChangeJson[] }>('pmo', 'GET', `/rest/api/3/issue/${key}/changelog?maxResults=100`)).body;
  return values.flatMap(({ created, items }) => items.filter(({ fieldId }) => fieldId === 'status').map(({ from, to }) => ({ day: dayOf(created), from, to })));
}

function counted({ key, fields }: IssueJson, field: string, changes: { day: string; from: string; to: string }[], categories: ReadonlyMap<string, string>): Counted {
  const created = dayOf(fields.created);
  const value = fields[field];
  const on = (day: string) => {
    if (day < created) return null;
    const last = changes.filter((change) => change.day <= day).at(-1);
    return categories.get(last?.to ?? changes[0]?.from ?? fields.status.id)!;
  };
  const doneOn = changes.filter(({ to }) => categories.get(to) === 'done').map(({ day }) => day);
  return { key, value: typeof value === 'number' ? Math.round(value) : null, on, doneOn };
}

function dayOf(created: string): string {
  return new Date(created.replace(/\+0000$/, 'Z')).toISOString().slice(0, 10);
}

/** The last days of the months from one day to another, and that other day. */
function monthEnds(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days.filter((day) => day === to || new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1);
}
