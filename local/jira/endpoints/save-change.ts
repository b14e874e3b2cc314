import { issueEvent } from '../events/issue-event';
import { callerAccountId } from '../http/caller-account';
import type { Asked } from '../http/endpoint';
import type { ChangeItem, Issue } from '../site/issue';
import type { Site } from '../site/site';

/** Keeps an issue as the caller has changed it, with the items of its changelog, and tells the app. */
export function saveChange(issue: Issue, items: ChangeItem[], asked: Asked, site: Site): void {
  const at = site.now();
  const saved = { ...issue, updated: at };
  const change = { id: site.newId(), author: callerAccountId(asked.caller), at, items };
  site.batch(() => {
    site.issues.put(saved);
    site.changes.set(issue.id, change.id, change);
  });
  site.announce(issueEvent('avi:jira:updated:issue', saved, asked, site, change));
}
