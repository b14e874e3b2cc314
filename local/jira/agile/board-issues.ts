import type { Endpoint } from '../http/endpoint';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { askedBoard, isOnBoard } from './board';
import { issuePage } from './issue-page';
import { sprintsOn } from './sprint';

const SCOPES = ['read:board-scope:jira-software', 'read:issue-details:jira'];

/** The issues of a board by rank; epics are on none. */
export const listBoardIssues: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board/:board/issue',
  scopes: SCOPES,
  handle: (asked, site) => issuePage(issuesOnBoard(askedBoard(asked, site).id, site), asked, site),
};

/** Those of them that are not done and in no future or active sprint. */
export const listBacklog: Endpoint = {
  method: 'GET',
  path: '/rest/agile/1.0/board/:board/backlog',
  scopes: SCOPES,
  handle(asked, site) {
    const all = issuesOnBoard(askedBoard(asked, site).id, site);
    const waiting = all.filter(({ statusId }) => site.statuses.get(statusId)?.category !== 'done');
    return issuePage(waiting.filter((issue) => sprintsOn(issue, site).every(({ state }) => state === 'closed')), asked, site);
  },
};

function issuesOnBoard(projectId: string, site: Site): Issue[] {
  return site.issues.ofProject(projectId).filter((issue) => isOnBoard(issue, site));
}
