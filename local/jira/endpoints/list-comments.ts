import { commentBean } from '../beans/comment-bean';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { badRequest } from '../http/jira-error';
import { pageOf } from '../http/page';
import { visibleComments } from '../permissions/visible-comments';

const USUAL = 100;
const MOST = 5000;

/** The comments of an issue, oldest first unless `orderBy=-created`. */
export const listComments: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue/comment',
  scopes: READ,
  handle(asked, site) {
    const { issue } = askedIssue(asked, site);
    const orderBy = asked.query.get('orderBy') ?? 'created';
    if (!/^[+ -]?created$/.test(orderBy)) throw badRequest(`Comments cannot be ordered by '${orderBy}'.`);
    const sign = orderBy.startsWith('-') ? -1 : 1;
    const all = visibleComments(asked.caller, issue, site).sort((a, b) => sign * (a.created - b.created));
    const { values, startAt, maxResults, total } = pageOf(all, asked.query, USUAL, MOST);
    const reader = { site, caller: asked.caller, origin: asked.origin };
    return ok({ comments: values.map((one) => commentBean(issue, one, reader)), startAt, maxResults, total });
  },
};
