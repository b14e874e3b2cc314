import { readJiraDate } from '../beans/jira-date';
import { badPayload, badRequest } from '../http/jira-error';
import { optionalText, type JsonObject } from '../http/read-body';
import type { Sprint } from './sprint';

const LONGEST_NAME = 30;

/** What a body says of a sprint's name, goal and dates; throws Jira's 400 for a name that is empty or too long and for a wrong date. */
export function readSprintParts(body: JsonObject): Partial<Pick<Sprint, 'name' | 'goal' | 'startDate' | 'endDate'>> {
  const name = optionalText(body['name'])?.trim();
  if (name === '') throw badRequest('The sprint name is required.');
  if (name !== undefined && name.length > LONGEST_NAME) throw badRequest(`The sprint name must be shorter than ${LONGEST_NAME + 1} characters.`);
  const goal = optionalText(body['goal']);
  const [startDate, endDate] = ['startDate', 'endDate'].map((part) => dateIn(body[part]));
  if (startDate && endDate && startDate >= endDate) throw badRequest('The start date of a sprint must be before the end date.');
  return { ...(name !== undefined && { name }), ...(goal !== undefined && { goal }), ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

function dateIn(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw badPayload();
  const at = readJiraDate(value);
  if (at === null) throw badRequest(`'${value}' is not a date.`);
  return new Date(at).toISOString();
}
