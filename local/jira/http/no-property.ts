import { JiraError } from './jira-error';

export const noProperty = (key: string): JiraError => new JiraError(404, [`The property with key '${key}' does not exist.`]);
