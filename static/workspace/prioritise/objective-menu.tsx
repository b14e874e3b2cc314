import { useState } from 'react';
import type { Item } from '../../../src/contract';
import { Menu } from '../../kit/menu';
import { objectiveWords, objectivesOffered } from '../../kit/objective-words';
import { words } from '../../kit/words';
import { cellElement } from './grid/cell-element';
import { usePageStores, useTerms } from './page-stores';
import type { Cell } from './view-store';

/** Chooses the objective that an item serves. One that was removed stays to be seen while the item serves it. */
export function ObjectiveMenu({ cell, item }: { cell: Cell; item: Item }) {
  const { data, view } = usePageStores();
  const { objectives } = useTerms();
  const [anchor] = useState(() => cellElement(cell));
  if (!anchor) return null;
  const { objective } = item.figures;
  const choices: (string | null)[] = [null, ...objectivesOffered(objectives).map(({ id }) => id)];
  const shown = choices.includes(objective) ? choices : [...choices, objective];
  return (
    <Menu
      anchor={anchor}
      label={words('prioritise.objective.title', { key: item.key })}
      onClose={view.actions.close}
      items={shown.map((id) => ({
        name: objectiveWords(objectives, id) || words('kit.objective.none'),
        checked: id === objective,
        onPress: () => id !== objective && data.actions.change(item.id, { kind: 'objective', objective: id }),
      }))}
    />
  );
}
