import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { usePageStores } from '../page-stores';

const EVERY_MS = 60_000;

/** That items changed in Jira since the page was read, with a way to take it in. The old figures stay to be read. */
export function StaleNotice() {
  const { watch } = usePageStores().reading;
  const { since, news } = useStore(watch.store);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void watch.look().catch(() => undefined);
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [watch]);
  if (news.size === 0) return null;
  const time = new Date(since * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="notice notice-news" role="status">
      <Icon name="clock" />
      <p className="notice-lines"><b>{words('reading.stale.from', { time })}</b> <span>{words('reading.stale.changed', { count: news.size })}</span></p>
      <Button size="small" onClick={watch.refresh}>{words('reading.stale.refresh')}</Button>
    </div>
  );
}
