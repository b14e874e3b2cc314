import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { usePageStores, useView } from './page-stores';

/** Narrows the list to what has the typed words in its key or summary. Esc empties it. */
export function FindBox() {
  const { view } = usePageStores();
  const search = useView((state) => state.search);
  return (
    <label className="find">
      <Icon name="search" />
      <input
        className="field"
        type="search"
        aria-label={words('prioritise.find')}
        placeholder={words('prioritise.find')}
        value={search}
        onChange={(event) => view.actions.setSearch(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && view.actions.setSearch('')}
      />
    </label>
  );
}
