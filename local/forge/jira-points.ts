const READING_POSTS = /\/(search(\/jql|\/approximate-count)?|bulkfetch|permissions\/check|jql\/(parse|match|sanitize))$/;
const IDENTITY = /\/(user|users|myself|mypermissions|permissions|permissionscheme|group|groups|role|roledetails)(\/|$)/;

/** The points of a Jira call: a write 1; a read 1 and 1 for each object of the answer, 2 where the objects are people or permissions. */
export function jiraPoints(method: string, path: string, answer: unknown): number {
  if (!isRead(method, path)) return 1;
  return 1 + countObjects(answer) * (IDENTITY.test(path) ? 2 : 1);
}

/** Whether a call only reads: some are POSTs all the same. */
export function isRead(method: string, path: string): boolean {
  return method === 'GET' || (method === 'POST' && READING_POSTS.test(path));
}

/** The objects of an answer: the members of a list, of the list inside a page, or the one object itself. */
function countObjects(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 0;
  const page = answer as Record<string, unknown>;
  for (const name of ['issues', 'values', 'issueChangeLogs', 'comments', 'histories', 'matches', 'issueLinkTypes']) {
    const list = page[name];
    if (Array.isArray(list)) return list.length;
  }
  if ('permissions' in page) return Object.keys(page.permissions ?? {}).length;
  return 1;
}
