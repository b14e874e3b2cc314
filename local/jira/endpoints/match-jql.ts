import { ok, READ, type Endpoint } from '../http/endpoint';
import { maySee } from '../http/find-issue';
import { badPayload, badRequest, JiraError } from '../http/jira-error';
import { idsOf, objectOf, textsOf } from '../http/read-body';
import type { JiraCaller } from '../jira-caller';
import { matchIssues } from '../jql/search-issues';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

/** Jira's document names no figures. */
const MOST_ISSUES = 1000;
const MOST_QUERIES = 100;

/** Which of the issues each query would find, in the order of the queries; ids that mean nothing are passed over. */
export const matchJql: Endpoint = {
  method: 'POST',
  path: '/rest/api/3/jql/match',
  scopes: READ,
  async handle({ caller, json }, site) {
    const body = objectOf(await json(), ['issueIds', 'jqls']);
    if (!Array.isArray(body['issueIds']) || !Array.isArray(body['jqls'])) throw badPayload();
    const jqls = textsOf(body['jqls']);
    if (jqls.length > MOST_QUERIES) throw badRequest(`No more than ${MOST_QUERIES} queries can be matched at once.`);
    const found = idsOf(body['issueIds'], MOST_ISSUES).flatMap((id) => site.issues.byId(id) ?? []);
    const issues = [...new Set(found)].filter((issue) => maySee(caller, issue, site));
    return ok({ matches: await Promise.all(jqls.map((jql) => matchOf(jql, issues, caller, site))) });
  },
};

async function matchOf(jql: string, issues: Issue[], caller: JiraCaller, site: Site): Promise<{ matchedIssues: number[]; errors: string[] }> {
  try {
    return { matchedIssues: (await matchIssues(jql, issues, caller, site)).map(({ id }) => Number(id)), errors: [] };
  } catch (error) {
    if (error instanceof JiraError) return { matchedIssues: [], errors: error.errorMessages };
    throw error;
  }
}
