import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import { usePageStores, useView } from './page-stores';
import { SHOWS } from './views/look';

/** Shows the items as a grid or as a matrix. */
export function ShowSwitch() {
  const { view } = usePageStores();
  const show = useView((state) => state.show);
  return <Segments label={words('prioritise.show.title')} names={SHOWS.map((each) => words(`prioritise.show.${each}`))} chosen={SHOWS.indexOf(show)} onChoose={(at) => view.actions.change({ show: SHOWS[at]! })} />;
}
