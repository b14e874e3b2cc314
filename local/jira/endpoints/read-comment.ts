import { isAdfDocument, type AdfDocument } from '../adf/adf';
import { badPayload, badRequest, JiraError } from '../http/jira-error';
import { objectOf, optionalText, type JsonObject } from '../http/read-body';
import type { JiraCaller } from '../jira-caller';
import { PROJECT_ROLES } from '../people';
import { mayRead } from '../permissions/visible-comments';
import type { Visibility } from '../site/issue';
import type { Project } from '../site/project';
import type { Site } from '../site/site';

const MOST_CHARACTERS = 32_767;

/** The document of a comment that is to be kept; throws Jira's 400 where it is none or too long. */
export function readCommentBody({ body }: JsonObject): AdfDocument {
  if (!isAdfDocument(body)) throw new JiraError(400, ['Comment body is not valid!']);
  if (JSON.stringify(body).length > MOST_CHARACTERS) {
    throw new JiraError(400, [], { comment: `The entered text is too long. It exceeds the allowed limit of ${MOST_CHARACTERS} characters.` });
  }
  return body;
}

/**
 * The role or group that a comment is to be kept to: null for nobody in particular, undefined where nothing is said. Named
 * by `value` or by `identifier`; throws Jira's 400 for one that does not exist or that the caller is not in.
 */
export function readVisibility(given: JsonObject, caller: JiraCaller, project: Project, site: Site): Visibility | null | undefined {
  if (given['visibility'] === undefined || given['visibility'] === null) return given['visibility'];
  const { type, value, identifier } = objectOf(given['visibility']);
  if (type !== 'role' && type !== 'group') throw badPayload();
  const words = optionalText(identifier) ?? optionalText(value) ?? '';
  const visibility = type === 'role' ? keptToRole(words) : keptToGroup(words, site);
  if (visibility && mayRead(caller, visibility, project, site)) return visibility;
  throw badRequest(`The ${type} '${words}' does not exist, or you are not in it.`);
}

function keptToRole(words: string): Visibility | undefined {
  const role = PROJECT_ROLES.find(({ id, name }) => String(id) === words || name === words);
  return role && { type: 'role', value: role.name, identifier: String(role.id) };
}

function keptToGroup(words: string, { access }: Site): Visibility | undefined {
  const group = access.groups().find(({ groupId, name }) => groupId === words || name === words);
  return group && { type: 'group', value: group.name, identifier: group.groupId };
}
