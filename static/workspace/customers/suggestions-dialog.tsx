import type { CustomerEntry } from '../../../src/contract';
import { TIERS, type Tier } from '../../../src/domain/feedback/tier';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { words } from '../../kit/words';
import { useCustomersStore } from './page-context';
import { tierName } from './table/cell-text';

const NAMED = 6;

interface SuggestionsDialogProps {
  /** The customers whose tier is another than their revenue suggests, with that one. */
  differing: readonly { customer: CustomerEntry; suggested: Tier }[];
  onClose(): void;
}

/** Says which customers would stand in which tier, and asks before it is so. */
export function SuggestionsDialog({ differing, onClose }: SuggestionsDialogProps) {
  const { actions } = useCustomersStore();
  const count = differing.length;
  const use = () => {
    actions.change(differing.map(({ customer: { id }, suggested }) => ({ id, edit: { tier: suggested } })));
    onClose();
  };
  return (
    <Dialog title={words('customers.suggest.title', { count })} onClose={onClose}>
      <div className="customers-form">
        <p className="subtle">{words('customers.suggest.says')}</p>
        <dl className="customers-suggest">
          {TIERS.map((tier) => {
            const names = differing.filter(({ suggested }) => suggested === tier).map(({ customer }) => customer.name);
            if (names.length === 0) return null;
            const more = names.length - NAMED;
            return (
              <div key={tier}>
                <dt>{words('customers.suggest.to', { tier: tierName(tier), count: names.length })}</dt>
                <dd>{names.slice(0, NAMED).join(', ')}{more > 0 && ` ${words('customers.suggest.more', { count: more })}`}</dd>
              </div>
            );
          })}
        </dl>
        <p className="small">{words('customers.suggest.figures')}</p>
        <div className="dialog-buttons">
          <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
          <Button look="primary" onClick={use}>{words('customers.suggest.act', { count })}</Button>
        </div>
      </div>
    </Dialog>
  );
}
