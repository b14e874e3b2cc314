/** A refusal in Jira's own form: `{errorMessages, errors}` with a status. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: string[],
    readonly errors: Record<string, string> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraError';
  }
}

/** The request is wrong, for these sentences. */
export const badRequest = (...sentences: string[]): JiraError => new JiraError(400, sentences);

/** What Jira says of a body with unknown or wrongly typed parts. */
export const badPayload = (): JiraError => badRequest('Invalid request payload. Refer to the REST API documentation and try again.');

/** The same words for an issue that is missing and for one that the caller may not see. */
export const noIssue = (): JiraError => new JiraError(404, ['Issue does not exist or you do not have permission to see it.']);

/** The same words for a project that is missing and for one that the caller may not see. */
export const noProject = (idOrKey: string): JiraError => new JiraError(404, [`No project could be found with key '${idOrKey}'.`]);
