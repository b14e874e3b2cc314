import { BACKLOG, BOARD_ISSUES } from '../agile/board-issues';
import { listEpics, listSprints } from '../agile/board-sprints';
import { getBoard, listBoards } from '../agile/boards';
import { createSprint } from '../agile/create-sprint';
import { moveToBacklog, moveToSprint } from '../agile/move-issues';
import { getSprint, replaceSprint, SPRINT_ISSUES, updateSprint } from '../agile/one-sprint';
import { rankIssues } from '../agile/rank-issues';
import { listComputations } from '../functions/list-computations';
import { updateComputations } from '../functions/update-computations';
import type { Endpoint } from '../http/endpoint';
import { addComment } from './add-comment';
import { approximateCount } from './approximate-count';
import { bulkFetchChangelogs } from './bulk-fetch-changelogs';
import { bulkFetchIssues } from './bulk-fetch-issues';
import { checkPermissions } from './check-permissions';
import { createIssue } from './create-issue';
import { createLink } from './create-link';
import { deleteIssue } from './delete-issue';
import { deleteLink } from './delete-link';
import { deleteProperty } from './delete-property';
import { editIssue } from './edit-issue';
import { getIssue } from './get-issue';
import { getProject } from './get-project';
import { getProperty } from './get-property';
import { listGroupMembers, pickGroups } from './groups';
import { listChangelog } from './list-changelog';
import { listComments } from './list-comments';
import { listFields } from './list-fields';
import { listIssueTypes, listPriorities, listStatuses } from './list-kinds';
import { listLinkTypes } from './list-link-types';
import { listProperties } from './list-properties';
import { listRoleDetails, listRoles } from './list-roles';
import { listTransitions } from './list-transitions';
import { listUsers } from './list-users';
import { matchJql } from './match-jql';
import { myPermissions } from './my-permissions';
import { myself } from './myself';
import { notify } from './notify';
import { deleteComment, editComment, getComment } from './one-comment';
import { getRole } from './one-role';
import { putProperty } from './put-property';
import { searchJql, searchJqlByQuery } from './search-jql';
import { searchProjects } from './search-projects';
import { searchAssignable, searchUsers } from './search-users';
import { serverInfo } from './server-info';
import { setFieldValues } from './set-field-values';
import { transitionIssue } from './transition-issue';
import { addVote, getVotes, removeVote } from './votes';
import { addWatcher, getWatchers, removeWatcher } from './watchers';

/** Every endpoint of the local Jira; a path with a fixed part stands before the one whose part varies. */
export const ENDPOINTS: readonly Endpoint[] = [
  searchJql,
  searchJqlByQuery,
  approximateCount,
  matchJql,
  listComputations,
  updateComputations,
  bulkFetchIssues,
  bulkFetchChangelogs,
  createIssue,
  getIssue,
  editIssue,
  deleteIssue,
  listTransitions,
  transitionIssue,
  createLink,
  deleteLink,
  listLinkTypes,
  listComments,
  addComment,
  getComment,
  editComment,
  deleteComment,
  getVotes,
  addVote,
  removeVote,
  getWatchers,
  addWatcher,
  removeWatcher,
  notify,
  listProperties,
  getProperty,
  putProperty,
  deleteProperty,
  listChangelog,
  searchProjects,
  getProject,
  listRoles,
  listRoleDetails,
  getRole,
  listFields,
  setFieldValues,
  myPermissions,
  checkPermissions,
  myself,
  listUsers,
  searchUsers,
  searchAssignable,
  listGroupMembers,
  pickGroups,
  serverInfo,
  listIssueTypes,
  listStatuses,
  listPriorities,
  listBoards,
  getBoard,
  ...BOARD_ISSUES,
  ...BACKLOG,
  listSprints,
  listEpics,
  createSprint,
  getSprint,
  updateSprint,
  replaceSprint,
  ...SPRINT_ISSUES,
  moveToSprint,
  moveToBacklog,
  rankIssues,
];
