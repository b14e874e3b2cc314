import { requestJira } from '../../../kit/backend';
import { ON_PAGE } from '../../../kit/while-busy';
import type { JiraWorld } from './ask-jira';

/** Jira as the reader of the page. */
export const JIRA: JiraWorld = { ask: requestJira, ...ON_PAGE };
