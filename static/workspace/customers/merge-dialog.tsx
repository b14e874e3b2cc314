import { useState } from 'react';
import type { CustomerEntry } from '../../../src/contract';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { words } from '../../kit/words';
import { WordsAround } from '../../kit/words-around';
import { PickBox } from '../feedback/pick-box';
import { Refusal } from '../feedback/refusal';
import { useCustomers, useCustomersStore } from './page-context';
import { shownCustomers } from './shown-customers';
import { tierName } from './table/cell-text';

const MOST = 8;

/** Asks which customer this one is in truth, says what follows, and merges. */
export function MergeDialog({ customer, onClose }: { customer: CustomerEntry; onClose(): void }) {
  const { actions } = useCustomersStore();
  const customers = useCustomers((state) => state.customers);
  const [text, setText] = useState('');
  const [into, setInto] = useState<CustomerEntry | null>(null);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const others = text.trim() === '' ? [] : shownCustomers(customers.values(), { text, tier: null, segment: null }).filter(({ id }) => id !== customer.id).slice(0, MOST);
  const merge = async () => {
    if (!into) return;
    setSending(true);
    setTrouble(null);
    try {
      await actions.merge(customer, into);
      onClose();
    } catch (thrown) {
      setTrouble(problemOf(thrown));
      setSending(false);
    }
  };
  return (
    <Dialog title={words('customers.merge.title', { name: customer.name })} onClose={onClose}>
      <div className="customers-form">
        {into ? (
          <>
            <p><WordsAround entry="customers.merge.into" slot="name">{into.name}</WordsAround></p>
            <p className="subtle">{words('customers.merge.follows', { name: customer.name, other: into.name, tier: tierName(into.tier) })}</p>
            <p className="subtle">{words('customers.merge.notUndone')}</p>
          </>
        ) : (
          <PickBox
            label={words('customers.merge.other')}
            placeholder={words('customers.merge.find')}
            text={text}
            picks={others.map(({ id, name, segment }) => ({ id, shows: <><Avatar name={name} of="customer" />{name}{segment && <span className="small">{segment}</span>}</> }))}
            says={text.trim() !== '' && others.length === 0 ? words('customers.merge.none') : null}
            autoFocus
            onType={setText}
            onTake={(id) => setInto(customers.get(id) ?? null)}
          />
        )}
        <Refusal trouble={trouble} />
        <div className="dialog-buttons">
          {into && <Button look="quiet" onClick={() => setInto(null)}>{words('customers.merge.another')}</Button>}
          <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
          <Button look="primary" disabled={!into || sending} onClick={() => void merge()}>{words('customers.merge.act')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
