import { changelogBean } from '../beans/changelog-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { pageOf } from '../http/page';

const MOST = 100;

/** What changed on an issue, oldest first, by `startAt`. */
export const listChangelog: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue/changelog',
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const all = [...site.changes.of(issue.id).values()].sort((a, b) => a.at - b.at);
    const page = pageOf(all, asked.query, MOST, MOST);
    const reader = { site, caller: asked.caller, origin: asked.origin };
    const self = `${asked.origin}/rest/api/3/issue/${issue.id}/changelog?startAt=${page.startAt}&maxResults=${page.maxResults}`;
    return ok({ self, ...page, values: page.values.map((change) => changelogBean(change, reader)) });
  },
};
