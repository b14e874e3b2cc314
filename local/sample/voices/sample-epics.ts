import { TYPES, STATUSES } from '../kinds';
import type { SampleIssue } from '../sample-issue';
import type { SampleSpace } from '../spaces/sample-space';
import type { SampleEpic } from './sample-call';

/** The epics of a space that its themes name, from the most wanted to the least. */
export function epicsOf(space: SampleSpace, issues: readonly SampleIssue[], now: number): SampleEpic[] {
  const bySummary = new Map(issues.filter((issue) => isEpicOf(space, issue)).map((issue) => [issue.fields['summary'], issue]));
  return space.themes.flatMap(([title], place) => {
    const issue = bySummary.get(title);
    return issue ? [epicOf(issue, space, place, now)] : [];
  });
}

/** The epics among `epics` whose themes have one of the titles. */
export function epicsOfTheme({ themes }: SampleSpace, epics: readonly SampleEpic[], titles: readonly string[]): SampleEpic[] {
  return epics.filter(({ place }) => titles.includes(themes[place]?.[0] ?? ''));
}

function epicOf({ id, key, fields, changelog }: SampleIssue, space: SampleSpace, place: number, now: number): SampleEpic {
  const done = changelog.histories.findLast(({ items }) => items.some(({ to }) => to === STATUSES.done.id));
  return {
    id,
    key,
    typeId: TYPES.epic.id,
    space: space.key,
    place,
    created: Date.parse(String(fields['created'])),
    until: done ? Date.parse(done.created) : now,
  };
}

function isEpicOf({ key }: SampleSpace, { fields }: SampleIssue): boolean {
  const { issuetype, project } = fields as { issuetype: { id: string }; project: { key: string } };
  return issuetype.id === TYPES.epic.id && project.key === key;
}
