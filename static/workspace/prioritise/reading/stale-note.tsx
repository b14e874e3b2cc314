import { useStore } from 'zustand';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { usePageStores } from '../page-stores';

/** What Jira says of a row's issue now, where the row still says something else. */
export function StaleNote({ issue }: { issue: string }) {
  const { watch } = usePageStores().reading;
  const news = useStore(watch.store, (state) => state.news.get(issue));
  if (!news) return null;
  const says = news.kind === 'status' ? words('reading.stale.status', { status: news.issue.status.name }) : words('reading.stale.facts');
  return <span className="note"><Icon name="clock" size={12} /><span className="note-words">{says}</span></span>;
}
