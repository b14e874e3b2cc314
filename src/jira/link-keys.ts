import { route } from '@forge/api';
import * as v from 'valibot';
import { askJira } from './ask-jira';
import type { JiraRequest } from './requests';

const EndJson = v.optional(v.object({ id: v.string(), key: v.string() }));
const Fetched = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      fields: v.object({ issuelinks: v.nullish(v.array(v.object({ inwardIssue: EndJson, outwardIssue: EndJson })), []) }),
    }),
  ),
});

/** An issue's key, and the keys of the issues that it is linked to by their ids. */
export interface LinkKeys {
  key: string;
  links: ReadonlyMap<string, string>;
}

/** The keys of up to 100 issues and of what they are linked to, as far as whoever asks may see them. Throws JiraFailed. */
export async function fetchLinkKeys(jira: JiraRequest, ids: readonly string[]): Promise<Map<string, LinkKeys>> {
  const body = { issueIdsOrKeys: ids, fields: ['issuelinks'] };
  const { issues } = await askJira(jira, Fetched, route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
  return new Map(issues.map(({ id, key, fields }) => [id, { key, links: endsOf(fields.issuelinks ?? []) }]));
}

function endsOf(links: NonNullable<v.InferOutput<typeof Fetched>['issues'][number]['fields']['issuelinks']>): Map<string, string> {
  const ends = links.flatMap(({ inwardIssue, outwardIssue }) => [inwardIssue, outwardIssue]);
  return new Map(ends.flatMap((end) => (end ? [[end.id, end.key] as const] : [])));
}
