import { statusBean } from '../beans/kind-beans';
import { ok, READ, type Endpoint } from '../http/endpoint';
import { askedIssue } from '../http/find-issue';
import { can } from '../permissions/can';

/**
 * The transitions of an issue: to each status of its site but its own. None without Transition issues, and none for an
 * unknown `transitionId`.
 */
export const listTransitions: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/issue/:issue/transitions',
  scopes: READ,
  handle(asked, site) {
    const { issue, project } = askedIssue(asked, site);
    const wanted = asked.query.get('transitionId');
    const may = can(asked.caller, 'TRANSITION_ISSUES', { project, issue }, site);
    const reachable = may ? site.statuses.all().filter(({ id }) => id !== issue.statusId && (wanted === null || id === wanted)) : [];
    return ok({
      expand: 'transitions',
      transitions: reachable.map((status) => ({
        id: status.id,
        name: status.name,
        to: statusBean(status, asked.origin),
        hasScreen: false,
        isGlobal: true,
        isInitial: false,
        isAvailable: true,
        isConditional: false,
        isLooped: false,
      })),
    });
  },
};
