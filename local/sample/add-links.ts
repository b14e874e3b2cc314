import type { NextId } from './issue-of-draft';
import { LINK_TYPES } from './kinds';
import type { SampleIssue } from './sample-issue';
import type { SeededRandom } from './seeded-random';

const LINKED = 0.07;

/** Links some of the issues to others of the same list, at both ends, as Jira keeps them. Changes the issues. */
export function addLinks(random: SeededRandom, issues: readonly SampleIssue[], nextId: NextId): void {
  for (const from of issues) {
    if (!random.chance(LINKED)) continue;
    const to = random.pick(issues);
    if (to === from) continue;
    const link = { id: nextId(), type: random.pick(LINK_TYPES) };
    linksOf(from).push({ ...link, outwardIssue: endOf(to) });
    linksOf(to).push({ ...link, inwardIssue: endOf(from) });
  }
}

function linksOf({ fields }: SampleIssue): unknown[] {
  return fields['issuelinks'] as unknown[];
}

function endOf({ id, key, fields }: SampleIssue) {
  const { summary, status, priority, issuetype } = fields;
  return { id, key, fields: { summary, status, priority, issuetype } };
}
