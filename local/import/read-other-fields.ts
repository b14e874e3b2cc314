import { EPIC_LINK_FIELD, RANK_FIELD, SPRINT_FIELD } from '../jira/site/jira-software-fields';
import type { GivenIssue } from './given-issue';
import { documentIn, listIn, objectIn, textIn, type Given } from './read-values';

type Others = Pick<GivenIssue, 'parentKey' | 'sprints' | 'other' | 'customFields'>;

/** Fields that are read elsewhere, or that the local Jira works out itself. */
const READ_ELSEWHERE = new Set([
  'project', 'issuetype', 'status', 'statusCategory', 'priority', 'summary', 'description', 'created', 'updated', 'assignee',
  'reporter', 'creator', 'labels', 'security', 'issuelinks', 'comment', 'subtasks', 'parent', 'epic', 'sprint', 'closedSprints',
]);

/**
 * Parent, sprints and further fields of an import. The parent is `parent`, else the epic (`fields.epic`, or the custom
 * field named Epic Link). Custom fields keep their values; file order, not the file's Rank field, is the rank.
 */
export function readOtherFields(fields: Given, names: Given): Others {
  const others: Others = { parentKey: null, sprints: sprintsIn(fields), other: {}, customFields: [] };
  let epicLink = '';
  for (const [id, value] of Object.entries(fields)) {
    const name = textIn(names[id]);
    if (READ_ELSEWHERE.has(id) || value === null) continue;
    if (id === 'environment') others.other[id] = documentIn(value);
    else if (!id.startsWith('customfield_')) others.other[id] = value;
    else if (name === 'Epic Link' || (name === '' && id === EPIC_LINK_FIELD)) epicLink = textIn(value);
    else if (name === 'Sprint' || (name === '' && id === SPRINT_FIELD)) others.sprints.push(...listIn(value));
    else if (name !== 'Rank' && !(name === '' && id === RANK_FIELD)) others.customFields.push({ id, name: name || id, value });
  }
  const parent = textIn(objectIn(fields['parent'])['key']) || textIn(objectIn(fields['epic'])['key']) || epicLink;
  others.parentKey = parent === '' ? null : parent.toUpperCase();
  return others;
}

function sprintsIn(fields: Given): unknown[] {
  const current = fields['sprint'];
  return [...listIn(fields['closedSprints']), ...(typeof current === 'object' && current !== null ? [current] : [])];
}
