import { adfOf } from './adf-of';
import { statusOf, type Draft } from './draft';
import { historiesOf } from './histories-of';
import { PRIORITIES, RESOLUTION, SPRINT_FIELD, STATUSES, TYPES } from './kinds';
import { jiraTime } from './moments';
import type { SampleIssue } from './sample-issue';
import { sprintsOf } from './sprints-of';

/** The number of a draft: its id and key, and its parent's key. */
export interface Numbered {
  id: string;
  key: string;
  parentKey: string | null;
}

/** Makes ids that are one higher each time. */
export type NextId = () => string;

/** A draft in Jira's form. `now` is the moment the sample is made, in milliseconds. */
export function issueOfDraft(draft: Draft, { id, key, parentKey }: Numbered, now: number, nextId: NextId): SampleIssue {
  const status = statusOf(draft);
  const last = draft.path.at(-1)?.at ?? draft.created;
  const sprints = sprintsOf(draft, now);
  const updated = Math.max(last, ...draft.comments.map(({ at }) => at));
  return {
    id,
    key,
    fields: {
      summary: draft.summary,
      description: adfOf(draft.description.paragraphs, draft.description.points),
      issuetype: TYPES[draft.kind],
      project: { id: draft.space.id, key: draft.space.key, name: draft.space.name, projectTypeKey: 'software' },
      status: STATUSES[status],
      priority: PRIORITIES[draft.priority],
      ...(parentKey !== null && { parent: { key: parentKey } }),
      labels: draft.labels,
      reporter: draft.reporter,
      creator: draft.reporter,
      assignee: draft.assignee,
      created: jiraTime(draft.created),
      updated: jiraTime(updated),
      resolution: status === 'done' ? RESOLUTION : null,
      resolutiondate: status === 'done' ? jiraTime(last) : null,
      issuelinks: [],
      [SPRINT_FIELD]: sprints.length > 0 ? sprints : null,
      comment: commentsOf(draft, nextId),
    },
    changelog: { histories: historiesOf(draft, sprints, nextId) },
  };
}

function commentsOf({ comments }: Draft, nextId: NextId) {
  return {
    total: comments.length,
    comments: comments.map(({ author, at, words }) => ({
      id: nextId(),
      author,
      updateAuthor: author,
      body: adfOf([words], []),
      created: jiraTime(at),
      updated: jiraTime(at),
    })),
  };
}
