import type { Item } from '../contract';
import { dayOf } from '../domain/day';
import { FIGURE_FIELDS, type FieldIds } from '../domain/prioritise/figures-of-record';
import { figuresState, type Found } from '../domain/prioritise/figures-state';
import type { Model } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import { emptyStanding, type Standing } from '../domain/prioritise/standing';
import type { JiraIssue } from '../jira/read-issue';

/** What an item is made of, beside Jira's issue. */
export interface Layers {
  standing: Standing | undefined;
  model: Model;
  /** Which of Jira's fields are ours; empty when they were not read. */
  fieldIds: FieldIds;
  caller: string;
  /** Seconds since 1970. */
  now: number;
}

/** Jira's issue with what people said of it layered on top: figures are today's, computed from the standing. */
export function itemOf(issue: JiraIssue, { standing: known, model, fieldIds, caller, now }: Layers): Item {
  const standing = known ?? emptyStanding(issue.id, issue.projectId);
  const { id, key, projectId, summary, status, type } = issue;
  return {
    id,
    key,
    projectId,
    summary,
    status,
    type,
    figures: project(standing, model, dayOf(now)),
    mine: { ...standing.answers[caller] },
    mustDo: standing.mustDo,
    state: figuresState(standing, model, foundOn(issue, fieldIds)),
    why: standing.why,
    version: standing.version,
  };
}

function foundOn(issue: JiraIssue, fieldIds: FieldIds): Found {
  const fields: Found['fields'] = {};
  for (const name of FIGURE_FIELDS) {
    const id = fieldIds[name];
    if (!id || !(id in issue.fields)) continue;
    const value = issue.fields[id];
    fields[name] = typeof value === 'number' ? value : null;
  }
  return { property: issue.stored, fields };
}
