import { chosenFields, fieldsOf } from '../beans/chosen-fields';
import { issueBean } from '../beans/issue-bean';
import { ok, type Asked, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { listOf, pageOf, wholeNumber } from '../http/page';
import { readToken, tokenOf } from '../http/page-token';
import { matchIssues } from '../jql/search-issues';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { AGILE_FIELDS } from './agile-fields';

const USUAL = 50;
/** Jira calls it a property of the site and names no figure. */
const MOST = 100;

/** The issues that a path is about, whoever may see them. */
type IssuesOf = (asked: Asked, site: Site) => readonly Issue[];

/**
 * Two endpoints that list the same issues, those that the caller sees and that `jql` finds, by rank unless `jql` orders
 * them: the documented one below /rest/agile/1.0 by `startAt`, the newer one below /rest/software/1.0 by token.
 */
export function issueLists(path: string, scopes: readonly string[], issuesOf: IssuesOf): Endpoint[] {
  return [
    {
      method: 'GET',
      path: `/rest/agile/1.0${path}`,
      scopes,
      async handle(asked, site) {
        const { startAt, maxResults, total, values } = pageOf(await found(issuesOf(asked, site), asked, site), asked.query, USUAL, MOST);
        return ok({ expand: 'schema,names', startAt, maxResults, total, issues: beansOf(values, asked, site) });
      },
    },
    {
      method: 'GET',
      path: `/rest/software/1.0${path}`,
      scopes,
      async handle(asked, site) {
        const all = await found(issuesOf(asked, site), asked, site);
        const question = `${asked.path} ${asked.query.get('jql') ?? ''}`;
        const from = readToken(asked.query.get('nextPageToken') ?? undefined, question);
        const until = from + Math.min(wholeNumber(asked.query, 'maxResults', USUAL), MOST);
        const isLast = until >= all.length;
        return ok({ isLast, issues: beansOf(all.slice(from, until), asked, site), ...(!isLast && { nextPageToken: tokenOf(until, question) }) });
      },
    },
  ];
}

async function found(issues: readonly Issue[], { caller, query }: Asked, site: Site): Promise<Issue[]> {
  const visible = issues.filter((issue) => maySee(caller, issue, site)).sort((a, b) => a.rank - b.rank);
  return matchIssues(query.get('jql') ?? '', visible, caller, site);
}

/** With the navigable fields and those of the agile API, unless some are named. */
function beansOf(issues: readonly Issue[], { caller, query, origin }: Asked, site: Site): unknown[] {
  const names = listOf(query, 'fields');
  const system = names.length === 0 ? fieldsOf(site).filter(({ navigable }) => navigable) : chosenFields(names, false, site);
  const agile = AGILE_FIELDS.filter(({ id }) => names.length === 0 || names.includes(id) || names.includes('*all'));
  return issues.map((issue) => issueBean(issue, [...system, ...agile], [], { site, caller, origin }));
}
