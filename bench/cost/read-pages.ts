import { LIFE_FIELDS } from '../../src/jira/read-life';
import { getFromJira } from '../../static/workspace/prioritise/reading/ask-jira';
import { fetchIssues } from '../../static/workspace/prioritise/reading/fetch-issues';
import { readIds } from '../../static/workspace/prioritise/reading/read-ids';
import { readChangesOfStatus } from '../../static/workspace/value/reading/read-changes-of-status';
import type { SiteAsked } from './ask-site';
import { SPACE } from './cost-site';

/** Rows that come into sight are checked 50 at once: so many times in an opening, since people scroll. */
const SCREENS = 2;
const CHECKED = 50;
const going = () => true;

/** *Prioritise* as a browser reads it that has no list of today: what the app answers, all other items from Jira, the rows in sight. */
export async function readPrioritise({ app, page }: SiteAsked): Promise<void> {
  const { jql, items } = await app('open-prioritise', { project: SPACE.key });
  const first = new Set(items.map(({ id }) => id));
  const rest = (await readIds(page, `${jql} ORDER BY Rank`)).filter((id) => !first.has(id));
  await fetchIssues(page, rest, () => undefined, going);
  for (let screen = 0; screen < SCREENS; screen += 1) await app('check-items', { issues: rest.slice(screen * CHECKED, (screen + 1) * CHECKED) });
}

/** The look for what changed in Jira, of a minute in which so many epics did. */
export async function lookAtJira({ page }: SiteAsked, scope: string): Promise<void> {
  const ids = await readIds(page, `${scope} AND updated >= -11m`);
  await fetchIssues(page, ids, () => undefined, going);
}

/** *Value* as a browser reads it that has nothing of today: all items with their histories, and what its statuses mean. */
export async function readValuePage({ app, page }: SiteAsked): Promise<void> {
  const { scope } = await app('open-value', { project: SPACE.key });
  const ids = await readIds(page, `${scope} ORDER BY Rank`);
  await getFromJira(page, '/rest/api/3/status');
  await fetchIssues(page, ids, () => undefined, going, LIFE_FIELDS);
  await readChangesOfStatus(page, ids, () => undefined, going);
  await app('check-items', { issues: ids.slice(0, 10) });
}
