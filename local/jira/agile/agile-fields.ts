import type { IssueField } from '../beans/issue-field';
import type { Reader } from '../beans/reader';
import { maySee } from '../http/find-issue';
import type { Issue } from '../site/issue';
import { sprintsOn } from './sprint';
import { sprintBean } from './sprint-bean';

/** What the agile API shows of an issue beside its fields. */
export const AGILE_FIELDS: readonly Pick<IssueField, 'id' | 'valueOn'>[] = [
  { id: 'sprint', valueOn: (issue, reader) => sprintsNow(issue, reader)[0] ?? null },
  { id: 'closedSprints', valueOn: closedSprints },
  { id: 'flagged', valueOn: () => false },
  { id: 'epic', valueOn: epicOf },
];

function sprintsNow(issue: Issue, { site, origin }: Reader): unknown[] {
  return sprintsOn(issue, site).filter(({ state }) => state !== 'closed').map((sprint) => sprintBean(sprint, origin));
}

/** Left out where there are none, as Jira leaves it out. */
function closedSprints(issue: Issue, { site, origin }: Reader): unknown {
  const closed = sprintsOn(issue, site).filter(({ state }) => state === 'closed');
  return closed.length === 0 ? undefined : closed.map((sprint) => sprintBean(sprint, origin));
}

function epicOf({ parentKey }: Issue, reader: Reader): unknown {
  const { site, caller } = reader;
  const parent = parentKey === null ? undefined : site.issues.byKey(parentKey);
  const isEpic = parent !== undefined && site.types.get(parent.typeId)?.hierarchyLevel === 1;
  return isEpic && maySee(caller, parent, site) ? epicBean(parent, reader) : null;
}

/** An epic as the agile API shows it. */
export function epicBean({ id, key, summary, statusId }: Issue, { site, origin }: Reader): Record<string, unknown> {
  const done = site.statuses.get(statusId)?.category === 'done';
  return { id: Number(id), key, self: `${origin}/rest/agile/1.0/epic/${id}`, name: summary, summary, color: { key: 'color_1' }, done };
}
