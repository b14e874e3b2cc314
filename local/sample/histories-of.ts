import type { Draft } from './draft';
import type { NextId } from './issue-of-draft';
import { RESOLUTION, SPRINT_FIELD, STATUSES, type StatusKey } from './kinds';
import { jiraTime } from './moments';
import type { SampleChange, SampleHistory } from './sample-issue';
import type { SampleSprint } from './sprints';

/** The changelog of a draft, oldest first: its ways between statuses, its resolution, its sprints. */
export function historiesOf(draft: Draft, sprints: readonly SampleSprint[], nextId: NextId): SampleHistory[] {
  const author = draft.assignee ?? draft.reporter;
  const moves = draft.path.slice(1).map(({ status, at }, before) => ({
    at,
    items: statusChanges(draft.path[before]?.status ?? 'ideas', status),
  }));
  const planned = sprints.map((sprint, n) => ({
    at: Math.max(Date.parse(sprint.startDate), draft.created),
    items: [sprintChange(sprints.slice(0, n), sprints.slice(0, n + 1))],
  }));
  return [...moves, ...planned]
    .sort((a, b) => a.at - b.at)
    .map(({ at, items }) => ({ id: nextId(), author, created: jiraTime(at), items }));
}

function statusChanges(from: StatusKey, to: StatusKey): SampleChange[] {
  const status: SampleChange = {
    field: 'status',
    fieldId: 'status',
    fieldtype: 'jira',
    from: STATUSES[from].id,
    fromString: STATUSES[from].name,
    to: STATUSES[to].id,
    toString: STATUSES[to].name,
  };
  if (from !== 'done' && to !== 'done') return [status];
  const [none, done] = [{ id: null, name: null }, RESOLUTION];
  const [was, is] = to === 'done' ? [none, done] : [done, none];
  const resolution = { field: 'resolution', fieldId: 'resolution', fieldtype: 'jira' };
  return [status, { ...resolution, from: was.id, fromString: was.name, to: is.id, toString: is.name }];
}

function sprintChange(before: readonly SampleSprint[], after: readonly SampleSprint[]): SampleChange {
  const ids = (sprints: readonly SampleSprint[]) => sprints.map(({ id }) => id).join(', ');
  const names = (sprints: readonly SampleSprint[]) => sprints.map(({ name }) => name).join(', ');
  const sprint = { field: 'Sprint', fieldId: SPRINT_FIELD, fieldtype: 'custom' };
  return { ...sprint, from: ids(before), fromString: names(before), to: ids(after), toString: names(after) };
}
