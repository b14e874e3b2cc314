import * as v from 'valibot';
import { FIGURE_PROPERTY } from '../../../../src/jira/figure-property';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from '../../../../src/jira/read-issue';
import { CallFailed } from '../../../kit/call-failed';
import { postToJira, type JiraWorld } from './ask-jira';

const Fetched = v.object({ issues: v.array(v.unknown()) });

/** Jira's document says 100 at once, its page 1,000 where only simple fields are named: ask big, and halve on a 400. */
const MOST = 1000;
const LEAST = 100;
const SIDE_BY_SIDE = 6;

/**
 * Reads issues by id, several requests side by side; `take` gets each answer as it comes. Stops when `going` says no.
 * An issue that Jira leaves out, or that cannot be read, is missing. `more` are fields beside the usual ones. Throws CallFailed.
 */
export async function fetchIssues(
  world: JiraWorld,
  ids: readonly string[],
  take: (issues: JiraIssue[]) => void,
  going: () => boolean,
  more: readonly string[] = [],
): Promise<void> {
  const left = [...ids];
  let size = MOST;
  const step = async () => {
    const some = left.splice(0, size);
    const issues = await fetchSome(world, some, more);
    if (issues) return take(issues);
    left.unshift(...some);
    size = Math.max(LEAST, Math.min(size, Math.ceil(some.length / 2)));
  };
  const run = async () => {
    while (left.length > 0 && going()) await step();
  };
  if (left.length > LEAST) await learn(step, () => size, () => left.length > 0 && going());
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, run));
}

/** Halves alone until one request goes through, so that six are not refused for the same reason. */
async function learn(step: () => Promise<void>, size: () => number, going: () => boolean): Promise<void> {
  for (let before = Infinity; going() && size() < before; ) {
    before = size();
    await step();
  }
}

/** Null when Jira finds that too many at once. */
async function fetchSome(world: JiraWorld, ids: readonly string[], more: readonly string[]): Promise<JiraIssue[] | null> {
  const body = { issueIdsOrKeys: ids, fields: [...ISSUE_FIELDS, ...more], properties: [FIGURE_PROPERTY] };
  try {
    const { issues } = v.parse(Fetched, await postToJira(world, '/rest/api/3/issue/bulkfetch', body));
    return issues.flatMap((json) => {
      const read = v.safeParse(IssueJson, json);
      return read.success ? [readIssue(read.output)] : [];
    });
  } catch (error) {
    const tooMany = error instanceof CallFailed && error.problem.code === 'jira-failed' && error.problem.status === 400;
    if (tooMany && ids.length > LEAST) return null;
    throw error;
  }
}
