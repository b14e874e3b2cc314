import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import { readTime } from './read-time';
import type { JiraRequest } from './requests';

const AuthorJson = v.object({ accountId: v.string(), displayName: v.nullish(v.string(), '') });
const Page = v.object({
  issueChangeLogs: v.optional(
    v.array(
      v.object({
        issueId: v.string(),
        changeHistories: v.optional(v.array(v.object({ created: v.unknown(), author: v.nullish(AuthorJson) })), []),
      }),
    ),
    [],
  ),
  nextPageToken: v.nullish(v.string()),
});

/** Who ranked an issue last, and when, in seconds since 1970. */
export interface LastRank {
  by: { accountId: string; name: string } | null;
  at: number;
}

/** Jira takes so many issues in one question. */
const MOST = 1000;

/** Who ranked each of some issues last, by Jira's history; issues that nobody ranked are missing. Throws JiraFailed. */
export async function findLastRanked(jira: JiraRequest, issues: readonly string[], rankField: string): Promise<Map<string, LastRank>> {
  const last = new Map<string, LastRank>();
  for (let from = 0; from < issues.length; from += MOST) {
    let token: string | null | undefined;
    do {
      const body = { issueIdsOrKeys: issues.slice(from, from + MOST), fieldIds: [rankField], ...(token ? { nextPageToken: token } : {}) };
      const page: v.InferOutput<typeof Page> = await askJira(jira, Page, route`/rest/api/3/changelog/bulkfetch`, { method: 'POST', body });
      for (const { issueId, changeHistories } of page.issueChangeLogs) for (const change of changeHistories) keepNewest(last, issueId, change);
      token = page.nextPageToken;
    } while (token);
  }
  return last;
}

function keepNewest(last: Map<string, LastRank>, issue: string, { created, author }: { created: unknown; author?: v.InferOutput<typeof AuthorJson> | null | undefined }): void {
  const at = readTime(created);
  if (at === null || at < (last.get(issue)?.at ?? 0)) return;
  last.set(issue, { at, by: author ? { accountId: author.accountId, name: author.displayName ?? '' } : null });
}
