import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { askedBoard, isOnBoard } from './board';
import { issueLists } from './issue-page';
import { sprintsOn } from './sprint';

const SCOPES = ['read:board-scope:jira-software', 'read:issue-details:jira'];

/** The issues of a board; epics are on none. */
export const BOARD_ISSUES = issueLists('/board/:board/issue', SCOPES, (asked, site) => issuesOnBoard(askedBoard(asked, site).id, site));

/** Those of them that are not done and in no future or active sprint. */
export const BACKLOG = issueLists('/board/:board/backlog', SCOPES, (asked, site) =>
  issuesOnBoard(askedBoard(asked, site).id, site).filter(
    (issue) => site.statuses.get(issue.statusId)?.category !== 'done' && sprintsOn(issue, site).every(({ state }) => state === 'closed'),
  ),
);

function issuesOnBoard(projectId: string, site: Site): Issue[] {
  return site.issues.ofProject(projectId).filter((issue) => isOnBoard(issue, site));
}
