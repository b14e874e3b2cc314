import { AUTHORIZATION } from '../opening/bench-jira';
import { quantile } from '../quantile';

const RUNS = 9;

/** Kinds of searches of a project, by the name of their figure: the query, its fields, and how many at once. */
const SEARCHES: Record<string, { jql: string; fields: string[]; maxResults: number }> = {
  idsMs: { jql: 'project = FS ORDER BY Rank', fields: ['id'], maxResults: 5000 },
  openEpicsMs: { jql: 'project = FS AND issuetype = Epic AND statusCategory != Done ORDER BY Rank', fields: ['summary', 'status'], maxResults: 100 },
  textMs: { jql: 'project = FS AND text ~ "customer"', fields: ['summary'], maxResults: 100 },
  sprintMs: { jql: 'project = FS AND sprint in openSprints() ORDER BY updated DESC', fields: ['summary'], maxResults: 100 },
  wholeIssuesMs: { jql: 'project = FS ORDER BY created', fields: ['*all'], maxResults: 100 },
};

/** The median time that each kind takes, in milliseconds, from the question to the last byte, once it was asked before. */
export async function measureSearches(url: string): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, search] of Object.entries(SEARCHES)) {
    await ask(url, search);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await ask(url, search));
    figures[name] = quantile(times, 0.5);
  }
  return figures;
}

async function ask(url: string, search: object): Promise<number> {
  const before = performance.now();
  const response = await fetch(`${url}/rest/api/3/search/jql`, { method: 'POST', headers: { Authorization: AUTHORIZATION, 'Content-Type': 'application/json' }, body: JSON.stringify(search) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return performance.now() - before;
}
