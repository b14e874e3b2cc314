import type { Item } from '../../../../src/contract';
import type { JiraIssue } from '../../../../src/jira/read-issue';

/** What Jira says of an issue now, where the page says something else. */
export type IssueNews = { kind: 'status' | 'facts'; issue: JiraIssue } | { kind: 'new'; issue: JiraIssue };

/** What has changed in Jira since the page was read, by issue. */
export interface JiraNews {
  /** When it was read, in seconds since 1970. */
  since: number;
  news: ReadonlyMap<string, IssueNews>;
}

/** Compares what Jira says of issues with the items on the page. An issue that was done before it was read is no news. */
export function newsOf(issues: readonly JiraIssue[], items: ReadonlyMap<string, Item>): Map<string, IssueNews> {
  const news = new Map<string, IssueNews>();
  for (const issue of issues) {
    const item = items.get(issue.id);
    if (!item) {
      if (issue.status.category !== 'done') news.set(issue.id, { kind: 'new', issue });
    } else if (item.status.name !== issue.status.name) news.set(issue.id, { kind: 'status', issue });
    else if (item.summary !== issue.summary || item.key !== issue.key) news.set(issue.id, { kind: 'facts', issue });
  }
  return news;
}

/** The items on the page as Jira has them now; their figures stay. */
export function withNews(items: ReadonlyMap<string, Item>, news: JiraNews['news']): Item[] {
  return [...news].flatMap(([id, { issue }]) => {
    const item = items.get(id);
    const { key, summary, status, type, projectId } = issue;
    return item ? [{ ...item, key, summary, status, type, projectId }] : [];
  });
}
