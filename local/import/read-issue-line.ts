import { readJiraDate } from '../jira/beans/jira-date';
import type { IssueLink, LinkedIssue } from '../jira/site/issue';
import { STATUS_CATEGORIES, type CategoryKey, type IssueType, type Status } from '../jira/site/kinds';
import type { GivenIssue } from './given-issue';
import { readChanges, readComments } from './read-history';
import { readOtherFields } from './read-other-fields';
import { documentIn, listIn, namedIn, objectIn, personIn, textIn, type Given } from './read-values';

const KEY = /^([A-Z][A-Z0-9_]+)-\d+$/;

/** Reads a line of an import; the reason, in words, where it holds no issue. */
export function readIssueLine(line: string): GivenIssue | { broken: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { broken: 'is not JSON' };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { broken: 'is not a JSON object' };
  return readIssue(parsed as Given);
}

/** Reads an issue in the form of Jira's REST; the reason, in words, where it is none. */
export function readIssue(given: Given): GivenIssue | { broken: string } {
  const key = textIn(given['key']).toUpperCase();
  const [, projectKey] = KEY.exec(key) ?? [];
  if (projectKey === undefined) return { broken: given['key'] === undefined ? 'has no key' : `has a key of another form than ABC-1` };
  if (typeof given['fields'] !== 'object' || given['fields'] === null) return { broken: `${key} has no fields` };
  const fields = objectIn(given['fields']);
  const type = readType(fields['issuetype']);
  if (!type) return { broken: `${key} has no issue type` };
  const status = readStatus(fields['status']);
  if (!status) return { broken: `${key} has no status` };
  const { parentKey, ...others } = readOtherFields(fields, objectIn(given['names']));
  return {
    id: /^\d+$/.test(textIn(given['id'])) ? textIn(given['id']) : '',
    key,
    project: readProject(fields['project'], projectKey),
    type,
    status,
    priority: namedIn(fields['priority']),
    parentKey,
    summary: textIn(fields['summary']).replace(/\s+/g, ' ').trim() || key,
    description: documentIn(fields['description']),
    created: readJiraDate(fields['created']),
    updated: readJiraDate(fields['updated']),
    assignee: personIn(fields['assignee']),
    reporter: personIn(fields['reporter']),
    creator: personIn(fields['creator']),
    labels: listIn(fields['labels']).filter((label) => typeof label === 'string'),
    security: namedIn(fields['security']),
    links: listIn(fields['issuelinks']).flatMap(readLink),
    comments: readComments(fields['comment']),
    changes: readChanges(given['changelog']),
    ...others,
  };
}

/** A project without a name is called by its key. */
function readProject(value: unknown, key: string): GivenIssue['project'] {
  const { id, name, projectCategory } = objectIn(value);
  const category = namedIn(projectCategory);
  const description = textIn(objectIn(projectCategory)['description']);
  return { id: textIn(id), key, name: textIn(name) || key, category: category && { ...category, description } };
}

/** A type named Epic is on level 1, sub-tasks on −1, all else on 0, unless the level is given. */
function readType(value: unknown): IssueType | null {
  const named = namedIn(value);
  const { description, hierarchyLevel, subtask } = objectIn(value);
  if (!named) return null;
  const usual = subtask === true ? -1 : named.name.toLowerCase() === 'epic' ? 1 : 0;
  return { ...named, description: textIn(description), hierarchyLevel: typeof hierarchyLevel === 'number' ? hierarchyLevel : usual };
}

function readStatus(value: unknown): Status | null {
  const named = namedIn(value);
  const { description, statusCategory } = objectIn(value);
  return named && { ...named, description: textIn(description), category: readCategory(objectIn(statusCategory)) };
}

/** A status without one of Jira's three categories counts as new. */
function readCategory({ id, key }: Given): CategoryKey {
  const found = Object.values(STATUS_CATEGORIES).find((category) => category.key === key || String(category.id) === textIn(id));
  return found?.key ?? 'new';
}

function readLink(value: unknown): IssueLink[] {
  const { id, type, inwardIssue, outwardIssue } = objectIn(value);
  const { inward, outward, ...named } = objectIn(type);
  const name = namedIn(named) ?? { id: '', name: 'Relates' };
  const link = { id: textIn(id), type: { ...name, inward: textIn(inward), outward: textIn(outward) } };
  if (textIn(objectIn(inwardIssue)['key']) !== '') return [{ ...link, inwardIssue: inwardIssue as LinkedIssue }];
  if (textIn(objectIn(outwardIssue)['key']) !== '') return [{ ...link, outwardIssue: outwardIssue as LinkedIssue }];
  return [];
}
