import type { Item } from '../../../../src/contract';
import { Dialog } from '../../../kit/dialog';
import { words } from '../../../kit/words';
import type { Change } from '../../../kit/edits/edit';
import { usePageStores } from '../page-stores';
import { EffortMany } from './effort-many';
import { MustDoMany } from './must-do-many';
import { RateMany } from './rate-many';
import { TakeBackMany } from './take-back-many';

/** What can be done with several items at once. */
export type BulkAct = 'rate' | 'effort' | 'mustDo' | 'takeBack';

/** What the form of each act gets: the items, and how to change each of them (nothing: it stays). */
export interface BulkForm {
  items: readonly Item[];
  onChange(change: (item: Item) => readonly Change[]): void;
  onClose(): void;
}

const FORMS = { rate: RateMany, effort: EffortMany, mustDo: MustDoMany, takeBack: TakeBackMany };

/** Asks what is to be done with the selected items, and does it as one act. */
export default function BulkDialog({ act, items, onClose }: { act: BulkAct; items: readonly Item[]; onClose(): void }) {
  const { data } = usePageStores();
  const Form = FORMS[act];
  const onChange: BulkForm['onChange'] = (change) => {
    data.actions.changeMany(items.flatMap((item) => change(item).map((made) => ({ issue: item.id, change: made }))));
    onClose();
  };
  return (
    <Dialog title={words(`hands.bulk.${act}`, { count: items.length })} onClose={onClose}>
      <Form items={items} onChange={onChange} onClose={onClose} />
    </Dialog>
  );
}
