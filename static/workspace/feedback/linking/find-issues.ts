import * as v from 'valibot';
import { ISSUE_FIELDS, IssueJson, readIssue, type JiraIssue } from '../../../../src/jira/read-issue';
import { CallFailed } from '../../../kit/call-failed';
import { postToJira, type JiraWorld } from '../../prioritise/reading/ask-jira';

const Found = v.object({ issues: v.optional(v.array(v.unknown()), []) });

const MOST_HERE = 8;
const MOST_ELSEWHERE = 5;
const LOOKED_THROUGH = 5;
const KEY = /^(?:([a-z][a-z0-9_]*)-)?(\d+)$/i;

/**
 * Issues by their key, by a number of this project, or by the beginnings of words of their summary: those of
 * the project (its id and key) first, there and elsewhere the open ones before the done. Nothing for less than two characters. Throws CallFailed.
 */
export async function findIssues(world: JiraWorld, project: { id: string; key: string }, typed: string): Promise<JiraIssue[]> {
  const text = typed.trim();
  const [, named, number] = KEY.exec(text) ?? [];
  const byKey = number ? `key = "${(named ?? project.key).toUpperCase()}-${number}"` : null;
  const summary = matching(text);
  const asked = await Promise.all([
    byKey ? ask(world, byKey, 1) : [],
    summary ? askOpenFirst(world, `project = ${project.id} AND ${summary} ORDER BY updated DESC`, MOST_HERE) : [],
    summary ? askOpenFirst(world, `project != ${project.id} AND ${summary} ORDER BY updated DESC`, MOST_ELSEWHERE) : [],
  ]);
  return [...new Map(asked.flat().map((issue) => [issue.id, issue])).values()];
}

/** Asks for more than are shown, so that an open one is not crowded out by what was done lately. */
async function askOpenFirst(world: JiraWorld, jql: string, most: number): Promise<JiraIssue[]> {
  const found = await ask(world, jql, most * LOOKED_THROUGH);
  const isDone = ({ status }: JiraIssue) => status.category === 'done';
  return [...found.filter((issue) => !isDone(issue)), ...found.filter(isDone)].slice(0, most);
}

/** The clause for words of a summary, without the signs that Jira's text search takes for its own; null where nothing is left. */
function matching(text: string): string | null {
  const plain = text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ').trim();
  if (plain.length < 2) return null;
  return `summary ~ "${plain.split(/\s+/).map((word) => `${word}*`).join(' ')}"`;
}

/** Jira answers 400 to a key that does not exist: then there is none. */
async function ask(world: JiraWorld, jql: string, most: number): Promise<JiraIssue[]> {
  try {
    const { issues } = v.parse(Found, await postToJira(world, '/rest/api/3/search/jql', { jql, fields: ISSUE_FIELDS, maxResults: most }));
    return issues.flatMap((json) => {
      const read = v.safeParse(IssueJson, json);
      return read.success ? [readIssue(read.output)] : [];
    });
  } catch (thrown) {
    if (thrown instanceof CallFailed && thrown.problem.code === 'jira-failed' && thrown.problem.status === 400) return [];
    throw thrown;
  }
}
