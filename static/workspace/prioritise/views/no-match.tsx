import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageStores, useView } from '../page-stores';
import { filterCount, NO_FILTER } from './filter';

/** That nothing is left to show, why, and the way back. */
export function NoMatch() {
  const { view } = usePageStores();
  const search = useView((state) => state.search.trim());
  const filtered = useView(({ filter }) => filterCount(filter) > 0);
  const says = filtered ? (search === '' ? 'views.filter.noMatch' : 'views.filter.noMatchSearch') : search === '' ? 'prioritise.empty.title' : 'prioritise.empty.noMatch';
  return (
    <div className="page-message" role="status">
      <p>{words(says, { search })}</p>
      {filtered && <Button onClick={() => view.actions.change({ filter: NO_FILTER })}>{words('views.filter.clear')}</Button>}
      {search !== '' && <Button onClick={() => view.actions.setSearch('')}>{words('prioritise.empty.clear')}</Button>}
    </div>
  );
}
