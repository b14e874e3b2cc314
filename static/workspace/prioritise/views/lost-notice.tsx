import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageStores, useTerms, useView } from '../page-stores';
import { lostIn, lostWords } from './lost';

/** That the view names what is gone. The rest of it holds. */
export function LostNotice() {
  const { view } = usePageStores();
  const terms = useTerms();
  const order = useView((state) => state.order);
  const columns = useView((state) => state.columns);
  const lost = useView((state) => state.lost);
  const all = [...lost, ...lostIn({ order, columns }, terms)];
  if (all.length === 0) return null;
  return (
    <div className="notice lost-notice" role="status">
      <p className="small">{lostWords(all).join(' ')}</p>
      <Button size="small" look="quiet" onClick={() => view.actions.dropLost(terms)}>{words('views.lost.close')}</Button>
    </div>
  );
}
