import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';
import { useData, usePageStores, useView } from '../page-stores';
import { GROUPINGS } from './look';

/** Chooses what the rows of a group have in common. The ranks stay. */
export function GroupMenu({ anchor, onClose }: { anchor: HTMLElement; onClose(): void }) {
  const { view } = usePageStores();
  const group = useView((state) => state.group);
  const objectives = useData(({ listing }) => listing.objectives.length > 0);
  const offered = GROUPINGS.filter((each) => each !== 'objective' || objectives || group === each);
  return (
    <Menu
      anchor={anchor}
      label={words('views.group.title')}
      note={words('views.group.note')}
      onClose={onClose}
      items={offered.map((each) => ({ name: words(`views.group.${each}`), checked: each === group, onPress: () => view.actions.change({ group: each }) }))}
    />
  );
}
