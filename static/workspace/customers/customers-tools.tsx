import type { CustomerEntry } from '../../../src/contract';
import { TIERS } from '../../../src/domain/feedback/tier';
import { Button } from '../../kit/button';
import { FindBox } from '../../kit/find-box';
import { Icon } from '../../kit/icon';
import { MenuButton } from '../../kit/menu-button';
import { words } from '../../kit/words';
import { saveFile } from '../prioritise/exchange/save-file';
import { writeCsv } from '../prioritise/exchange/write-csv';
import { exportCustomers } from './export-customers';
import { NO_FILTER, type CustomerFilter } from './shown-customers';
import { tierName } from './table/cell-text';

export type Opening = 'add' | 'import' | 'suggest';

interface CustomersToolsProps {
  filter: CustomerFilter;
  onFilter(filter: CustomerFilter): void;
  shown: readonly CustomerEntry[];
  segments: readonly string[];
  /** How many customers stand in another tier than their revenue suggests. */
  differing: number;
  onOpen(kind: Opening): void;
}

/** Search, filters, and what can be done with all customers. */
export function CustomersTools({ filter, onFilter, shown, segments, differing, onOpen }: CustomersToolsProps) {
  const set = (part: Partial<CustomerFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className="page-tools customers-tools">
      <FindBox label={words('customers.find')} text={filter.text} onType={(text) => set({ text })} />
      <Choice label={words('customers.column.tier')} none={words('customers.anyTier')} chosen={filter.tier} choices={TIERS.map((tier) => ({ key: tier, name: tierName(tier) }))} onChoose={(tier) => set({ tier })} />
      {segments.length > 0 && <Choice label={words('customers.column.segment')} none={words('customers.anySegment')} chosen={filter.segment} choices={segments.map((name) => ({ key: name, name }))} onChoose={(segment) => set({ segment })} />}
      {(filter.tier || filter.segment || filter.text) && <Button look="quiet" onClick={() => onFilter(NO_FILTER)}>{words('customers.clear')}</Button>}
      <span className="page-tools-gap" />
      {differing > 0 && <Button onClick={() => onOpen('suggest')}>{words('customers.suggest.open', { count: differing })}</Button>}
      <More shown={shown} onImport={() => onOpen('import')} />
      <Button onClick={() => onOpen('add')}><Icon name="plus" />{words('customers.add.open')}</Button>
    </div>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  none: string;
  chosen: Key | null;
  choices: readonly { key: Key; name: string }[];
  onChoose(key: Key | null): void;
}

/** A button that says what is chosen, and the menu to choose another. */
function Choice<Key extends string>({ label, none, chosen, choices, onChoose }: ChoiceProps<Key>) {
  const items = [{ name: none, checked: chosen === null, onPress: () => onChoose(null) }, ...choices.map(({ key, name }) => ({ name, checked: key === chosen, onPress: () => onChoose(key) }))];
  return (
    <MenuButton className="order-button" label={label} items={items}>
      <span className="order-word">{label}</span> {choices.find(({ key }) => key === chosen)?.name ?? none}
      <Icon name="down" size={12} />
    </MenuButton>
  );
}

function More({ shown, onImport }: { shown: readonly CustomerEntry[]; onImport(): void }) {
  const save = () => saveFile(`${words('customers.file.list')}.csv`, new Blob([writeCsv(exportCustomers(shown))], { type: 'text/csv' }));
  const items = [
    { name: words('customers.import.open'), says: words('customers.import.openSays'), onPress: onImport },
    { name: words('customers.export'), says: words('customers.exportSays', { count: shown.length }), onPress: save },
  ];
  return <MenuButton wordless label={words('customers.more')} items={items}><Icon name="more" /></MenuButton>;
}
