import { FindBox as Box } from '../../kit/find-box';
import { words } from '../../kit/words';
import { usePageStores, useView } from './page-stores';

/** Narrows the list to what has the typed words in its key or summary. */
export function FindBox() {
  const { view } = usePageStores();
  return <Box label={words('prioritise.find')} text={useView(({ search }) => search)} onType={view.actions.setSearch} />;
}
