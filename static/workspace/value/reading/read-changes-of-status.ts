import * as v from 'valibot';
import type { StatusChange } from '../../../../src/domain/value/steps';
import { HistoriesJson, readHistories } from '../../../../src/jira/read-histories';
import { postToJira, type JiraWorld } from '../../prioritise/reading/ask-jira';

/** Jira takes so many issues at once, and answers with so many changes a page. */
const ISSUES = 1000;
const CHANGES = 10_000;
const SIDE_BY_SIDE = 4;

/**
 * Reads the changes of status of issues, several requests side by side; `take` gets those of a thousand issues at once,
 * whole, with how many issues they are of. Follows Jira's token. Stops when `going` says no. Throws CallFailed.
 */
export async function readChangesOfStatus(
  world: JiraWorld,
  ids: readonly string[],
  take: (changes: ReadonlyMap<string, StatusChange[]>, issues: number) => void,
  going: () => boolean,
): Promise<void> {
  const left = [...ids];
  const run = async () => {
    while (left.length > 0 && going()) {
      const some = left.splice(0, ISSUES);
      take(await readSome(world, some, going), some.length);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, run));
}

async function readSome(world: JiraWorld, issueIdsOrKeys: readonly string[], going: () => boolean): Promise<Map<string, StatusChange[]>> {
  const all = new Map<string, StatusChange[]>();
  let nextPageToken: string | null = null;
  do {
    const body = { issueIdsOrKeys, fieldIds: ['status'], maxResults: CHANGES, ...(nextPageToken ? { nextPageToken } : {}) };
    const page: v.InferOutput<typeof HistoriesJson> = v.parse(HistoriesJson, await postToJira(world, '/rest/api/3/changelog/bulkfetch', body));
    for (const [issue, changes] of readHistories(page)) all.set(issue, [...(all.get(issue) ?? []), ...changes]);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken && going());
  return all;
}
