import { chosenFields, fieldsOf } from '../beans/chosen-fields';
import { issueBean } from '../beans/issue-bean';
import { ok, type Answer, type Asked } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { listOf, pageOf } from '../http/page';
import { matchIssues } from '../jql/search-issues';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { AGILE_FIELDS } from './agile-fields';

const USUAL = 50;
/** Jira calls it a property of the site and names no figure. */
const MOST = 100;

/** A page of those issues that the caller sees and that `jql` finds, by rank unless `jql` orders them. */
export function issuePage(issues: readonly Issue[], asked: Asked, site: Site): Answer {
  const { caller, query, origin } = asked;
  const visible = issues.filter((issue) => maySee(caller, issue, site)).sort((a, b) => a.rank - b.rank);
  const { startAt, maxResults, total, values } = pageOf(matchIssues(query.get('jql') ?? '', visible, caller, site), query, USUAL, MOST);
  const fields = askedFields(query, site);
  const reader = { site, caller, origin };
  return ok({ expand: 'schema,names', startAt, maxResults, total, issues: values.map((issue) => issueBean(issue, fields, [], reader)) });
}

/** The navigable fields and those of the agile API, unless some are named. */
function askedFields(query: URLSearchParams, site: Site) {
  const names = listOf(query, 'fields');
  if (names.length === 0) return [...fieldsOf(site).filter(({ navigable }) => navigable), ...AGILE_FIELDS];
  return [...chosenFields(names, false, site), ...AGILE_FIELDS.filter(({ id }) => names.includes(id) || names.includes('*all'))];
}
