import { words } from '../words';

/** The part of a paged query that this button needs. */
interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

/** Loads the next page of a list; absent when there is none. */
export function MoreButton({ search }: { search: Paged }) {
  if (!search.hasNextPage) return null;
  return (
    <button type="button" className="button" disabled={search.isFetchingNextPage} onClick={() => void search.fetchNextPage()}>
      {words(search.isFetchingNextPage ? 'list.loadingMore' : 'list.more')}
    </button>
  );
}
