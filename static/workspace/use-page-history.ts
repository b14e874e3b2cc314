import { useQuery } from '@tanstack/react-query';
import { openPageHistory, type PageHistory } from './page-history';

/** The page's place in the browser's history; undefined until Jira has told it. */
export function usePageHistory(): PageHistory | undefined {
  return useQuery({ queryKey: ['history'], queryFn: openPageHistory, staleTime: Infinity }).data;
}
