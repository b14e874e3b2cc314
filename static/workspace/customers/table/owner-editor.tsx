import { useLayoutEffect, useRef, useState } from 'react';
import type { CustomerEntry, Person } from '../../../../src/contract';
import { Button } from '../../../kit/button';
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
  const inside = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => inside.current!.querySelector('input')!.focus(), []);
  return (
    <Layer anchor={anchor} className="customers-owner" label={words('customers.editor', { column: words('customers.column.owner'), name: customer.name })} onClose={onClose}>
      <div ref={inside}>
        <OwnerBox text={text} onType={setText} onTake={onTake} onLeave={onClose} />
        {customer.owner && <Button size="small" look="quiet" onClick={() => onTake(null)}>{words('customers.noOwner')}</Button>}
      </div>
    </Layer>
  );
}
