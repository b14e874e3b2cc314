import { useState } from 'react';
import { router } from '../../kit/backend';
import { Menu } from '../../kit/menu';
import { words } from '../../kit/words';
import type { ItemRow } from './arrange-rows';
import { rateFirst } from './grid/act-on-cell';
import { cellElement } from './grid/cell-element';
import { ask, askMustDo, letGo } from './item-acts';
import { usePageStores, useSelection } from './page-stores';
import { useRebuild } from './use-rebuild';
import type { Cell } from './view-store';

/** What can be done with an item. */
export function RowMenu({ cell, row }: { cell: Cell; row: ItemRow }) {
  const stores = usePageStores();
  const { actions } = stores.view;
  const [anchor] = useState(() => cellElement(cell));
  const { item } = row.shown;
  const rebuild = useRebuild();
  const chosen = useSelection(({ rows }) => rows.has(row.id));
  if (!anchor) return null;
  const say = (entry: string) => words(`prioritise.menu.${entry}`);
  return (
    <Menu
      anchor={anchor}
      label={words('prioritise.menu.open', { key: item.key })}
      onClose={actions.close}
      items={[
        { name: say('why'), onPress: () => actions.showWhy(true) },
        { name: say('rate'), onPress: () => rateFirst(stores, row.id) },
        item.mustDo
          ? { name: say('letGo'), onPress: () => letGo(stores, row.id) }
          : { name: say('mustDo'), onPress: () => askMustDo(stores, cell) },
        { name: say('customerWhy'), onPress: () => ask(stores, 'why', cell) },
        { name: words(chosen ? 'hands.letGo' : 'hands.select'), onPress: () => stores.selection.actions.toggle([row.id]) },
        ...(item.state === 'changed' ? [{ name: say('rebuild'), onPress: () => rebuild(row.id) }] : []),
        { name: say('go'), onPress: () => void router.navigate(`/browse/${item.key}`) },
      ]}
    />
  );
}
