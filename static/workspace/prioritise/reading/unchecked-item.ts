import type { Item } from '../../../../src/contract';
import type { Day } from '../../../../src/domain/day';
import type { Model } from '../../../../src/domain/prioritise/model';
import { project } from '../../../../src/domain/prioritise/projection';
import { readProjection } from '../../../../src/domain/prioritise/read-projection';
import { emptyStanding } from '../../../../src/domain/prioritise/standing';
import type { JiraIssue } from '../../../../src/jira/read-issue';

/** An item as its issue says: the figures of its property, or none. Who said what is not known until the app is asked. */
export function uncheckedItem(issue: JiraIssue, model: Model, today: Day): Item {
  const { id, key, projectId, summary, status, type, stored } = issue;
  const figures = readProjection(stored) ?? project(emptyStanding(id, projectId), model, today);
  return { id, key, projectId, summary, status, type, figures, mine: {}, mustDo: null, why: null, state: 'unchecked', version: figures.version };
}
