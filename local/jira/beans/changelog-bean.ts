import type { Change } from '../site/issue';
import { jiraDate } from './jira-date';
import type { Reader } from './reader';
import { userBean } from './user-bean';

/** One group of changes as REST shows it. */
export function changelogBean({ id, author, at, items }: Change, reader: Reader): Record<string, unknown> {
  return { id, author: userBean(author, reader), created: jiraDate(at), items };
}
