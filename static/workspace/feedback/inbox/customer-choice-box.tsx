import { useState } from 'react';
import { Avatar } from '../../../kit/avatar';
import { LEAST_LETTERS } from '../../../kit/customer-choice';
import { useCustomerSearch } from '../../../kit/customer-search';
import { words } from '../../../kit/words';
import { usePageFacts } from '../page-facts';
import { PickBox } from '../pick-box';

/** Which customer the list shows: two letters of their name bring up to ten. */
export function CustomerChoiceBox({ name, onChoose }: { name: string | null; onChoose(customer: string): void }) {
  const { project } = usePageFacts();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? name ?? '';
  const found = useCustomerSearch({ project: project.id }, typed ?? '');
  const long = (typed ?? '').trim().length >= LEAST_LETTERS;
  return (
    <PickBox
      label={words('feedback.views.whichCustomer')}
      placeholder={words('feedback.views.typeCustomer')}
      text={text}
      autoFocus={name === null}
      picks={(found ?? []).map((customer) => ({ id: customer.id, shows: <><Avatar name={customer.name} of="customer" /> {customer.name}</> }))}
      says={long && found?.length === 0 ? words('feedback.views.noCustomer', { name: text.trim() }) : null}
      onType={setTyped}
      onTake={(id) => {
        setTyped(null);
        onChoose(id);
      }}
    />
  );
}
