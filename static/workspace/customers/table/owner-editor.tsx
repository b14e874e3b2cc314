import { useState } from 'react';
import type { CustomerEntry, Person } from '../../../../src/contract';
import { Layer } from '../../../kit/layer';
import { words } from '../../../kit/words';
import { OwnerBox } from '../owner-box';

interface OwnerEditorProps {
  anchor: Element;
  customer: CustomerEntry;
  typed: string | null;
  onTake(owner: Person | null): void;
  onClose(): void;
}

/** Asks who looks after a customer. */
export function OwnerEditor({ anchor, customer, typed, onTake, onClose }: OwnerEditorProps) {
  const [text, setText] = useState(typed ?? '');
  return (
    <Layer anchor={anchor} className="customers-owner" label={words('customers.editor', { column: words('customers.column.owner'), name: customer.name })} onClose={onClose}>
      <OwnerBox text={text} had={customer.owner !== null} autoFocus onType={setText} onTake={onTake} onLeave={onClose} />
    </Layer>
  );
}
