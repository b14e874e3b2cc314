import { linkEvent } from '../events/link-event';
import { WRITE, type Asked, type Endpoint } from '../http/endpoint';
import { visibleIssue } from '../http/find-issue';
import { badRequest, JiraError } from '../http/jira-error';
import { objectOf, optionalText, type JsonObject } from '../http/read-body';
import { can } from '../permissions/can';
import type { Issue } from '../site/issue';
import type { LinkType } from '../site/kinds';
import { linkTypesOf } from '../site/link-types';
import type { Site } from '../site/site';
import { linkItem } from './link-item';
import { keepChange } from './save-change';

/**
 * Links two issues: `inwardIssue` blocks `outwardIssue`, where the type says so. Both show the link and are updated. A
 * link that is there already is left as it is. Comments are not taken.
 */
export const createLink: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/issueLink',
  scopes: WRITE,
  async handle(asked, site) {
    const body = objectOf(await asked.json(), ['comment', 'inwardIssue', 'outwardIssue', 'type']);
    if (body['comment'] !== undefined) throw badRequest('The local Jira takes no comment with a link.');
    const type = askedType(objectOf(body['type'] ?? {}), site);
    const source = askedEnd(objectOf(body['inwardIssue'] ?? {}), asked, site);
    const destination = askedEnd(objectOf(body['outwardIssue'] ?? {}), asked, site);
    const project = site.projects.byIdOrKey(destination.projectId);
    if (!project || !can(asked.caller, 'LINK_ISSUES', { project, issue: destination }, site)) {
      throw new JiraError(404, [`No Link Issue Permission for issue '${destination.key}'`]);
    }
    if (source.id === destination.id) throw badRequest('You cannot link an issue to itself.');
    const known = source.links.some((link) => link.type.id === type.id && link.outwardIssue?.key === destination.key);
    if (!known) link(source, destination, type, asked, site);
    return { status: 201 };
  },
};

function askedType({ id, name }: JsonObject, site: Site): LinkType {
  const found = linkTypesOf(site).find((type) => (id === undefined ? type.name === name : type.id === id));
  if (found) return found;
  throw new JiraError(404, [`No issue link type with ${id === undefined ? 'name' : 'id'} '${String(id ?? name)}' found.`]);
}

function askedEnd(given: JsonObject, { caller }: Asked, site: Site): Issue {
  return visibleIssue(caller, optionalText(given['id']) ?? optionalText(given['key']) ?? '', site).issue;
}

function link(source: Issue, destination: Issue, type: LinkType, asked: Asked, site: Site): void {
  const id = site.newId();
  const end = ({ id, key }: Issue) => ({ id, key });
  site.batch(() => {
    const links = [...source.links, { id, type, outwardIssue: end(destination) }];
    keepChange({ ...source, links }, [linkItem(type.outward, destination, 'to')], asked, site);
    const back = [...destination.links, { id, type, inwardIssue: end(source) }];
    keepChange({ ...destination, links: back }, [linkItem(type.inward, source, 'to')], asked, site);
  });
  site.announce(linkEvent('avi:jira:created:issuelink', { id, type, source, destination }, asked, site));
}
