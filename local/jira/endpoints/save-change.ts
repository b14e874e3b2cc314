import { issueEvent } from '../events/issue-event';
import { callerAccountId } from '../http/caller-account';
import type { Asked } from '../http/endpoint';
import type { Change, ChangeItem, Issue } from '../site/issue';
import type { Site } from '../site/site';

/** Keeps an issue as the caller has changed it, with the items of its changelog, and tells the app. */
export function saveChange(issue: Issue, items: ChangeItem[], asked: Asked, site: Site): void {
  const { saved, change } = keepChange(issue, items, asked, site);
  site.announce(issueEvent('avi:jira:updated:issue', saved, asked, site, change));
}

/** The same without a word to the app. */
export function keepChange(issue: Issue, items: ChangeItem[], asked: Asked, site: Site): { saved: Issue; change: Change } {
  const at = site.now();
  const saved = { ...issue, updated: at };
  const change = { id: site.newId(), author: callerAccountId(asked.caller), at, items };
  site.batch(() => {
    site.issues.put(saved);
    site.changes.set(issue.id, change.id, change);
  });
  return { saved, change };
}
