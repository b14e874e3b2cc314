import { useEffect, useState } from 'react';
import { call } from '../../kit/backend';
import { ON_PAGE } from '../../kit/while-busy';
import { CustomersList } from './customers-list';
import { createCustomersStore } from './customers-store';
import { PageContext } from './page-context';
import './customers.css';

/** Who the customers are, and how much the voice of each may weigh; for those who may see customer revenue. */
export function CustomersPage() {
  const [store] = useState(() =>
    createCustomersStore({
      ...ON_PAGE,
      list: (after) => call('list-customers', after === undefined ? {} : { after }),
      save: async (input) => (await call('save-customer', input)).customer,
      merge: async (input) => (await call('merge-customers', input)).customer,
    }),
  );
  useEffect(() => void store.actions.load(), [store]);
  return (
    <PageContext.Provider value={store}>
      <CustomersList />
    </PageContext.Provider>
  );
}
