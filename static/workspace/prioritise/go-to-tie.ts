import type { ItemRow, Row } from './arrange-rows';
import type { PageStores } from './page-stores';
import { tiesInRows, tiesOf, type TiedPairs } from './ties';
import { NO_FILTER } from './views/filter';

/** Goes to the first item of the next tie below the selected one, or of the first; where the look hides them all, the look is opened. */
export function goToTie({ view }: PageStores, rows: readonly Row[], ranked: readonly ItemRow[], tied: TiedPairs): void {
  const shown = tiesInRows(rows, tied);
  const { selected } = view.getState();
  const at = rows.findIndex(({ id }) => id === selected);
  const tie = shown.find(({ from }) => from > at) ?? shown[0];
  const hidden = tiesOf(ranked, tied)[0];
  const id = tie ? rows[tie.from]?.id : hidden && ranked[hidden.from]?.id;
  if (!id) return;
  if (!tie) view.actions.change({ filter: NO_FILTER, search: '', group: 'none' });
  view.actions.activate({ row: id, column: 'rank' }, id);
}
