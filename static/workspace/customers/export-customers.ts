import type { CustomerEntry } from '../../../src/contract';
import { words } from '../../kit/words';
import type { Table } from '../prioritise/exchange/export-table';
import { IMPORTED, type ImportedColumn } from './import/read-heads';
import { tierName } from './table/cell-text';

/** Customers as a table that can be imported again; the owner by account id, which stays when a name changes. */
export function exportCustomers(customers: readonly CustomerEntry[]): Table {
  const cell = (customer: CustomerEntry, column: ImportedColumn) => {
    switch (column) {
      case 'tier': return tierName(customer.tier);
      case 'owner': return customer.owner?.accountId ?? null;
      default: return customer[column];
    }
  };
  return {
    heads: IMPORTED.map((column) => words(`customers.column.${column}`)),
    rows: customers.map((customer) => IMPORTED.map((column) => cell(customer, column))),
  };
}
