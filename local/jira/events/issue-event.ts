import { fieldsOf } from '../beans/chosen-fields';
import { callerAccountId, isByApp } from '../http/caller-account';
import type { Asked } from '../http/endpoint';
import type { Change, Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { ProductEvent } from './product-event';

/** What an event says of an issue: these fields, and of people their account ids alone. */
const TOLD = ['summary', 'issuetype', 'created', 'updated', 'project', 'status'];
const PEOPLE = ['creator', 'reporter', 'assignee'] as const;

type IssueEventType = Extract<ProductEvent['eventType'], `${string}:issue`>;

/** The event that an issue was created, changed (with its `change`) or deleted by the caller, now. */
export function issueEvent(eventType: IssueEventType, issue: Issue, asked: Asked, site: Site, change?: Change): ProductEvent {
  const { caller } = asked;
  const by = callerAccountId(caller);
  return {
    eventType,
    selfGenerated: isByApp(caller),
    timestamp: String(site.now()),
    issue: { id: issue.id, key: issue.key, fields: toldFields(issue, asked, site) },
    atlassianId: by,
    ...(change && { changelog: { id: change.id, items: change.items } }),
    associatedUsers: { associatedUsers: [{ accountId: by }] },
  };
}

function toldFields(issue: Issue, { caller, origin }: Asked, site: Site): Record<string, unknown> {
  const reader = { site, caller, origin };
  const told = fieldsOf(site).filter(({ id }) => TOLD.includes(id));
  const people = PEOPLE.map((name) => [name, issue[name] === null ? null : { accountId: issue[name] }]);
  return Object.fromEntries([...told.map((field) => [field.id, field.valueOn(issue, reader)]), ...people]);
}
