import { useRef, useState } from 'react';
import { ordersOf } from '../../../src/domain/prioritise/order-score';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Menu } from '../../kit/menu';
import { words } from '../../kit/words';
import { useData, usePageStores, useView } from './page-stores';

/** Chooses by what the list is ordered. The values stay. */
export function OrderMenu() {
  const { view } = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const order = useView((state) => state.order);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} className="order-button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="order-word">{words('prioritise.order')}</span> {words(`order.${order}.name`)} <Icon name={open ? 'up' : 'down'} />
      </Button>
      {open && (
        <Menu
          anchor={button.current!}
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
