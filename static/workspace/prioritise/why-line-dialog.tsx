import type { Item } from '../../../src/contract';
import { Dialog } from '../../kit/dialog';
import { WhyLineForm } from '../../kit/why-line-form';
import { words } from '../../kit/words';
import { usePageStores } from './page-stores';

/** Asks for the line that says why a customer wants an item. */
export function WhyLineDialog({ item }: { item: Item }) {
  const { data, view } = usePageStores();
  return (
    <Dialog title={words('prioritise.customerWhy', { key: item.key })} onClose={view.actions.close}>
      <WhyLineForm
        why={item.why}
        onSay={(why) => {
          if (why !== item.why) data.actions.change(item.id, { kind: 'why', why });
          view.actions.close();
        }}
        onCancel={view.actions.close}
      />
    </Dialog>
  );
}
