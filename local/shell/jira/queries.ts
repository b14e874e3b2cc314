import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Issue, IssueComment, Project, Sprint } from './issue';
import { JiraRefused, jiraGet, jiraPost } from './jira-rest';

const PAGE = 50;

/** The projects that the person may browse, by name. */
export function useProjects() {
  return useQuery({
    queryKey: ['projects'],
    queryFn: async () => (await jiraGet<{ values: Project[] }>('/rest/api/3/project/search?maxResults=100&orderBy=name')).values,
  });
}

/** The active sprints of a board and those to come, oldest first. */
export function useSprints(board: string) {
  return useQuery({
    queryKey: ['sprints', board],
    queryFn: async () => (await jiraGet<{ values: Sprint[] }>(`/rest/agile/1.0/board/${board}/sprint?state=active,future`)).values,
  });
}

/** One issue whole. Its error is a JiraRefused of 404 for what is missing and for what may not be seen. */
export function useIssue(key: string) {
  return useQuery({
    queryKey: ['issue', key],
    queryFn: () => jiraGet<Issue>(`/rest/api/3/issue/${encodeURIComponent(key)}?fields=*all`),
  });
}

/** The comments of an issue, oldest first. */
export function useComments(key: string) {
  return useQuery({
    queryKey: ['comments', key],
    queryFn: async () =>
      (await jiraGet<{ comments: IssueComment[] }>(`/rest/api/3/issue/${encodeURIComponent(key)}/comment?orderBy=created`))
        .comments,
  });
}

/** How many issues a query finds, about. */
export function useCount(jql: string) {
  return useQuery({
    queryKey: ['count', jql],
    queryFn: async () => (await jiraPost<{ count: number }>('/rest/api/3/search/approximate-count', { jql })).count,
  });
}

/** The issues a query finds, in its order, a page at a time. */
export function useSearch(jql: string, fields: string[]) {
  return useInfiniteQuery({
    queryKey: ['search', jql, fields],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      jiraPost<{ issues: Issue[]; nextPageToken?: string }>('/rest/api/3/search/jql', {
        jql,
        fields,
        maxResults: PAGE,
        ...(pageParam && { nextPageToken: pageParam }),
      }),
    getNextPageParam: (last) => last.nextPageToken,
  });
}

/** Another try helps only where Jira did not answer the question: a refusal stands. */
export function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof JiraRefused && error.status < 500 && error.status !== 429);
}
