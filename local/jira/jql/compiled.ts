import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { badRequest, type JiraError } from '../http/jira-error';
import type { Issue } from '../site/issue';
import type { JqlField } from './jql-field';

/** A query made ready: a test for an issue, and the only projects whose issues can pass (null: any). */
export interface Compiled {
  test(issue: Issue): boolean;
  projects: ReadonlySet<string> | null;
}

/** A condition that issues of any project can pass. */
export const anywhere = (test: Compiled['test']): Compiled => ({ test, projects: null });

/** Jira's sentence for an operator that a field does not know. */
export function notSupported(operator: OperatorValue | '', field: JqlField): JiraError {
  return badRequest(`The operator '${operator}' is not supported by the '${field.name}' field.`);
}

/** Jira's sentence for a function whose values a field does not hold. */
export function wrongFunction(name: string, field: JqlField): JiraError {
  return badRequest(`A value provided by the function '${name}' is invalid for the field '${field.name}'.`);
}
