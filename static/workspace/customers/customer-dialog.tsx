import { useId, useState, type FormEvent } from 'react';
import type { CustomerEntry, CustomerInput, Person } from '../../../src/contract';
import { nameKey } from '../../../src/domain/feedback/name-key';
import { TIERS } from '../../../src/domain/feedback/tier';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { problemOf } from '../../kit/problem-of';
import { problemSentence } from '../../kit/problem-sentence';
import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import { inputOf, type CustomerEdit } from './customer-edit';
import { OwnerBox } from './owner-box';
import { useCustomers, useCustomersStore } from './page-context';
import { tierName } from './table/cell-text';
import { readCell, type TypedPart } from './table/read-cell';

const PARTS: readonly TypedPart[] = ['name', 'segment', 'revenue', 'externalId'];

interface CustomerDialogProps {
  /** Null: a new one. */
  customer: CustomerEntry | null;
  onClose(): void;
}

/** All that is kept of a customer, in one form: for a new one, and where the table has no room. */
export function CustomerDialog({ customer, onClose }: CustomerDialogProps) {
  const { actions } = useCustomersStore();
  const known = useCustomers(({ customers }) => customers);
  const [typed, setTyped] = useState<Record<TypedPart, string>>(() => textsOf(customer));
  const [tier, setTier] = useState(customer?.tier ?? 'standard');
  const [owner, setOwner] = useState<Person | null>(customer?.owner ?? null);
  const [wrong, setWrong] = useState<{ part: string; says: string } | null>(null);
  const [sending, setSending] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = PARTS.map((part) => ({ part, ...readCell(part, typed[part]) }));
    const broken = read.find((one) => 'rule' in one);
    if (broken && 'rule' in broken) return setWrong({ part: broken.part, says: words(`problem.invalid.${broken.rule}`) });
    const edit: CustomerEdit = Object.assign({ tier, owner }, ...read.map((one) => ('edit' in one ? one.edit : {})));
    if (!customer && isThere(known.values(), edit.name!)) return setWrong({ part: 'name', says: words('customers.isThere') });
    if (customer) {
      actions.change([{ id: customer.id, edit }]);
      return onClose();
    }
    setSending(true);
    try {
      await actions.add(withoutNulls(inputOf(edit)));
      onClose();
    } catch (thrown) {
      setWrong({ part: 'form', says: problemSentence(problemOf(thrown)) });
      setSending(false);
    }
  };
  const box = (part: TypedPart, more: object = {}) => (
    <TextBox label={words(`customers.column.${part}`)} value={typed[part]} wrong={wrong?.part === part ? wrong.says : null} onType={(text) => setTyped({ ...typed, [part]: text })} {...more} />
  );
  return (
    <Dialog title={customer ? words('customers.edit.title', { name: customer.name }) : words('customers.add.title')} onClose={onClose}>
      <form className="customers-form" onSubmit={(event) => void save(event)}>
        {box('name', { autoFocus: true })}
        <div className="customers-field">
          <span className="small">{words('customers.column.tier')}</span>
          <Segments label={words('customers.column.tier')} names={TIERS.map(tierName)} chosen={TIERS.indexOf(tier)} onChoose={(index) => setTier(TIERS[index]!)} />
        </div>
        {box('segment')}
        <Owner owner={owner} onChange={setOwner} />
        {box('revenue', { inputMode: 'decimal', says: words('customers.revenueSays') })}
        {box('externalId', { says: words('customers.externalIdSays') })}
        {wrong?.part === 'form' && <p className="refused" role="alert">{wrong.says}</p>}
        <div className="dialog-buttons">
          <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
          <Button look="primary" type="submit" disabled={sending}>{words(customer ? 'customers.edit.act' : 'customers.add.act')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface TextBoxProps {
  label: string;
  value: string;
  wrong: string | null;
  says?: string;
  inputMode?: 'decimal';
  autoFocus?: boolean;
  onType(text: string): void;
}

function TextBox({ label, value, wrong, says, inputMode, autoFocus, onType }: TextBoxProps) {
  const about = useId();
  return (
    <label className="customers-field">
      <span className="small">{label}</span>
      <input className="field" value={value} inputMode={inputMode} autoFocus={autoFocus} autoComplete="off" aria-invalid={wrong !== null} aria-describedby={wrong || says ? about : undefined} onChange={({ target }) => onType(target.value)} />
      {wrong ? <span id={about} className="refused" role="alert">{wrong}</span> : says && <span id={about} className="small">{says}</span>}
    </label>
  );
}

function Owner({ owner, onChange }: { owner: Person | null; onChange(owner: Person | null): void }) {
  const [text, setText] = useState('');
  if (!owner) return <div className="customers-field"><span className="small">{words('customers.column.owner')}</span><OwnerBox text={text} onType={setText} onTake={onChange} /></div>;
  return (
    <div className="customers-field">
      <span className="small">{words('customers.column.owner')}</span>
      <span className="customers-has-owner">
        {owner.name || words('customers.formerUser')}
        <Button size="small" look="quiet" onClick={() => onChange(null)}>{words('customers.takeAway')}</Button>
      </span>
    </div>
  );
}

function textsOf(customer: CustomerEntry | null): Record<TypedPart, string> {
  const { name = '', segment = null, externalId = null, revenue = null } = customer ?? {};
  return { name, segment: segment ?? '', externalId: externalId ?? '', revenue: revenue === null ? '' : String(revenue) };
}

/** Adding leaves out what nobody said. */
function withoutNulls(said: CustomerInput): CustomerInput {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function isThere(customers: Iterable<CustomerEntry>, name: string): boolean {
  return [...customers].some((customer) => nameKey(customer.name) === nameKey(name));
}
