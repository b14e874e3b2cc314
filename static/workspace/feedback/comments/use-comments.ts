import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Comment } from '../../../../src/contract';
import { call } from '../../../kit/backend';

interface CommentPage {
  comments: Comment[];
  next?: string;
}

/** The comments of a feedback, oldest first, page after page; `keep` puts a new or changed one among them. */
export function useComments(feedback: string) {
  const client = useQueryClient();
  const key = ['feedback', 'comments', feedback];
  const read = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }): Promise<CommentPage> => call('list-comments', pageParam === undefined ? { feedback } : { feedback, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  const keep = (comment: Comment) => client.setQueryData<InfiniteData<CommentPage>>(key, (all) => all && { ...all, pages: withComment(all.pages, comment) });
  const comments = [...new Map((read.data?.pages ?? []).flatMap((page) => page.comments).map((each) => [each.id, each])).values()];
  return { ...read, comments, keep };
}

function withComment(pages: readonly CommentPage[], comment: Comment): CommentPage[] {
  const known = pages.some(({ comments }) => comments.some(({ id }) => id === comment.id));
  return pages.map((page, at) => ({
    ...page,
    comments: known ? page.comments.map((each) => (each.id === comment.id ? comment : each)) : at === pages.length - 1 ? [...page.comments, comment] : page.comments,
  }));
}
