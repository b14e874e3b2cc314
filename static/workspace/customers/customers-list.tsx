import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { CustomerEntry } from '../../../src/contract';
import { Menu } from '../../kit/menu';
import { useUndoKeys } from '../../kit/undo-keys';
import { words } from '../../kit/words';
import { CustomerDialog } from './customer-dialog';
import { CustomersFlag } from './customers-flag';
import { CustomersState } from './customers-state';
import { CustomersTools, type Opening } from './customers-tools';
import { usePageFacts } from '../feedback/page-facts';
import { useAsks } from '../feedback/search/use-asks';
import { MergeDialog } from './merge-dialog';
import { useCustomers, useCustomersStore } from './page-context';
import { NO_FILTER, segmentsOf, shownCustomers, suggestionsFor, type CustomerFilter } from './shown-customers';
import { BY_NAME, sortCustomers, type CustomerSort } from './sort-customers';
import { SuggestionsDialog } from './suggestions-dialog';
import { CustomersTable } from './table/customers-table';

const ImportDialog = lazy(() => import('./import/import-dialog'));

type Over = { kind: Opening } | { kind: 'edit' | 'merge'; customer: CustomerEntry } | { kind: 'menu'; customer: CustomerEntry; anchor: Element };

/** The table with its tools, and what is open over it. */
export function CustomersList() {
  const { actions } = useCustomersStore();
  const { search, go } = usePageFacts();
  const customers = useCustomers((state) => state.customers);
  const reading = useCustomers((state) => state.reading);
  const [filter, setFilter] = useState<CustomerFilter>(NO_FILTER);
  const [sort, setSort] = useState<CustomerSort>(BY_NAME);
  const [over, setOver] = useState<Over | null>(null);
  const shown = useMemo(() => shownCustomers(customers.values(), filter), [customers, filter]);
  const segments = useMemo(() => segmentsOf(customers.values()), [customers]);
  // A suggestion depends on everybody's revenue: there is none before all are read.
  const suggestions = useMemo(() => (reading.kind === 'complete' ? suggestionsFor(customers.values()) : new Map()), [customers, reading.kind]);
  const counted = useAsks(search);
  const asks = useMemo(() => counted && new Map(counted.map(({ customer, count }) => [customer, count])), [counted]);
  const sorted = useMemo(() => sortCustomers(shown, sort, { asks, suggestions }), [shown, sort, asks, suggestions]);
  const differing = useMemo(() => [...customers.values()].flatMap((customer) => {
    const suggested = suggestions.get(customer.id);
    return suggested && suggested !== customer.tier ? [{ customer, suggested }] : [];
  }), [customers, suggestions]);
  const close = useCallback(() => setOver(null), []);
  const refused = reading.kind === 'stopped' && reading.trouble.code === 'not-allowed' && customers.size === 0;
  useUndoKeys(actions);
  return (
    <section className="customers" aria-label={words('customers.title')}>
      {!refused && <CustomersTools filter={filter} onFilter={setFilter} shown={sorted} segments={segments} differing={differing.length} onOpen={(kind) => setOver({ kind })} />}
      <CustomersState shown={shown.length} onAdd={() => setOver({ kind: 'add' })} onImport={() => setOver({ kind: 'import' })} onClear={() => setFilter(NO_FILTER)}>
        <CustomersTable
          customers={sorted}
          complete={reading.kind === 'complete'}
          suggestions={suggestions}
          segments={segments}
          asks={asks}
          sort={sort}
          onSort={setSort}
          onAsks={({ id }) => go({ tab: 'feedback', view: { kind: 'customer', customer: id }, find: '', feedback: null })}
          onMenu={(customer, anchor) => setOver({ kind: 'menu', customer, anchor })}
        />
      </CustomersState>
      {over?.kind === 'menu' && (
        <Menu
          anchor={over.anchor}
          label={words('customers.menuOf', { name: over.customer.name })}
          onClose={() => {
            close();
            (over.anchor as HTMLElement).focus();
          }}
          items={[
            { name: words('customers.menu.edit'), onPress: () => setOver({ kind: 'edit', customer: over.customer }) },
            { name: words('customers.menu.merge'), says: words('customers.menu.mergeSays'), onPress: () => setOver({ kind: 'merge', customer: over.customer }) },
          ]}
        />
      )}
      {over?.kind === 'add' && <CustomerDialog customer={null} onClose={close} />}
      {over?.kind === 'edit' && <CustomerDialog customer={over.customer} onClose={close} />}
      {over?.kind === 'merge' && <MergeDialog customer={over.customer} onClose={close} />}
      {over?.kind === 'suggest' && <SuggestionsDialog differing={differing} onClose={close} />}
      {over?.kind === 'import' && <Suspense fallback={null}><ImportDialog onClose={close} /></Suspense>}
      <CustomersFlag />
    </section>
  );
}
