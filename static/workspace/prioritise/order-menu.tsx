import { ordersOf } from '../../../src/domain/prioritise/order-score';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Menu } from '../../kit/menu';
import { useDropDown } from '../../kit/use-drop-down';
import { words } from '../../kit/words';
import { useData, usePageStores, useView } from './page-stores';

/** Chooses by what the list is ordered. The values stay. */
export function OrderMenu() {
  const { view } = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const order = useView((state) => state.order);
  const { button, anchor, close } = useDropDown();
  return (
    <>
      <Button {...button} className="order-button">
        <span className="order-word">{words('prioritise.order')}</span> {words(`order.${order}.name`)} <Icon name={anchor ? 'up' : 'down'} />
      </Button>
      {anchor && (
        <Menu
          anchor={anchor}
          label={words('prioritise.order')}
          note={words('prioritise.orderNote')}
          onClose={close}
          items={ordersOf(model).map((each) => ({
            name: words(`order.${each}.name`),
            says: words(`order.${each}.says`),
            checked: each === order,
            onPress: () => view.actions.setOrder(each),
          }))}
        />
      )}
    </>
  );
}
