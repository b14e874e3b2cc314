import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { problemSentence } from '../../kit/problem-sentence';
import { useOnline } from '../../kit/use-online';
import { words } from '../../kit/words';
import { useData, usePageStores } from './page-stores';

/** That answers wait here, because there is no connection or Jira is busy, and go out by themselves. */
export function StallNotice() {
  const { data: { actions } } = usePageStores();
  const stall = useData((state) => state.stall);
  const waiting = useData(({ edits }) => edits.length);
  useOnline(actions.tryNow);
  if (!stall) return null;
  const title = stall.trouble.code === 'offline' ? words('prioritise.stall.offline') : problemSentence(stall.trouble);
  return (
    <div className="notice notice-look" role="status">
      <Icon name="warning" />
      <p className="notice-lines"><b>{title}</b> <span>{words('prioritise.stall.waits', { count: waiting })}</span></p>
      <Button size="small" onClick={actions.tryNow}>{words('prioritise.stall.tryNow')}</Button>
    </div>
  );
}
