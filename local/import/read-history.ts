import { readJiraDate } from '../jira/beans/jira-date';
import type { ChangeItem } from '../jira/site/issue';
import type { GivenChange, GivenComment } from './given-issue';
import { documentIn, listIn, objectIn, personIn, textIn } from './read-values';

/** The comments of `fields.comment`, without those that have no words. */
export function readComments(value: unknown): GivenComment[] {
  return listIn(objectIn(value)['comments']).flatMap((given) => {
    const { id, author, updateAuthor, body, created, updated } = objectIn(given);
    const document = documentIn(body);
    if (!document) return [];
    const people = { author: personIn(author), updateAuthor: personIn(updateAuthor ?? author) };
    return [{ id: textIn(id), ...people, body: document, created: readJiraDate(created), updated: readJiraDate(updated) }];
  });
}

/** The groups of `changelog.histories`, oldest first, without those that have no date. */
export function readChanges(value: unknown): GivenChange[] {
  const changes = listIn(objectIn(value)['histories']).flatMap((given): GivenChange[] => {
    const { id, author, created, items } = objectIn(given);
    const at = readJiraDate(created);
    return at === null ? [] : [{ id: textIn(id), author: personIn(author), at, items: listIn(items).map(readItem) }];
  });
  return changes.sort((a, b) => a.at - b.at);
}

function readItem(value: unknown): ChangeItem {
  const given = objectIn(value);
  const field = textIn(given['field']);
  return {
    field,
    fieldId: textIn(given['fieldId']) || field,
    fieldtype: textIn(given['fieldtype']) || 'jira',
    from: textOrNull(given['from']),
    fromString: textOrNull(given['fromString']),
    to: textOrNull(given['to']),
    // Every object has a method of this name, so that only an own part counts.
    toString: Object.hasOwn(given, 'toString') ? textOrNull(given['toString']) : null,
  };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : textIn(value);
}
