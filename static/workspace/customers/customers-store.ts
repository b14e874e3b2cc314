import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CustomerEntry, CustomerInput } from '../../../src/contract';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { whileBusy, type Waiting } from '../../kit/while-busy';
import { saysNothing, type CustomerEdit } from './customer-edit';
import { actsOf, type Act } from './customer-acts';

/** How far the list is read. */
export type Reading = { kind: 'reading' } | { kind: 'complete' } | { kind: 'stopped'; trouble: Trouble };

/** What a flag tells. */
export type Told =
  | { kind: 'done'; act: Act; by: 'hand' | 'undo' | 'redo' }
  | { kind: 'refused'; act: Act; trouble: Trouble; refused: number }
  | { kind: 'merged'; from: string; into: string }
  | { kind: 'added'; name: string };

/** What the page knows and what is on its way. */
export interface CustomersState {
  customers: ReadonlyMap<string, CustomerEntry>;
  reading: Reading;
  /** An act of several changes on its way. */
  sending: { sent: number; of: number } | null;
  notice: (Told & { id: number }) | null;
}

/** A page of the list; its revenues may be those of other customers than its own. */
interface ListedPage {
  customers: Omit<CustomerEntry, 'revenue'>[];
  revenues: Record<string, number>;
  next?: string;
}

/** What the store needs from its world. Calls throw CallFailed. */
export interface CustomersWorld extends Waiting {
  list(after: string | undefined): Promise<ListedPage>;
  save(input: { id?: string; version?: number; said: CustomerInput }): Promise<CustomerEntry>;
  merge(input: { customer: string; version: number; into: string }): Promise<CustomerEntry>;
}

export interface CustomersActions {
  /** Reads all customers anew, page by page. */
  load(): Promise<void>;
  /** Makes changes as one act: shown at once, sent one after the other, undone together. What says nothing new is left out. */
  change(wanted: readonly { id: string; edit: CustomerEdit }[]): void;
  /** Leaves what has not been sent of an act as it was. */
  stop(): void;
  /** Takes the last act back, or does it again. Answers false when there is none. */
  undo(): boolean;
  redo(): boolean;
  add(said: CustomerInput): Promise<CustomerEntry>;
  merge(customer: CustomerEntry, into: CustomerEntry): Promise<void>;
  closeNotice(): void;
}

export type CustomersStore = StoreApi<CustomersState> & { actions: CustomersActions };

/** Makes the store of one page; nothing is read before `load`. */
export function createCustomersStore(world: CustomersWorld): CustomersStore {
  const store = createStore<CustomersState>(() => ({ customers: new Map(), reading: { kind: 'reading' }, sending: null, notice: null }));
  let notices = 0;
  const tell = (told: Told) => store.setState({ notice: { ...told, id: ++notices } });
  const load = loading(store, world);
  const acts = actsOf(store, world, { tell, load });
  const put = (customer: CustomerEntry) => store.setState(({ customers }) => ({ customers: new Map(customers).set(customer.id, customer) }));
  return Object.assign(store, {
    actions: {
      load,
      ...acts,
      change: (wanted: readonly { id: string; edit: CustomerEdit }[]) => acts.change(wanted.filter(({ id, edit }) => !saysNothing(store.getState().customers.get(id)!, edit))),
      async add(said: CustomerInput) {
        const customer = await world.save({ said });
        put(customer);
        tell({ kind: 'added', name: customer.name });
        return customer;
      },
      async merge({ id, name, version }: CustomerEntry, into: CustomerEntry) {
        const kept = await world.merge({ customer: id, version, into: into.id });
        store.setState(({ customers }) => {
          const rest = new Map(customers).set(kept.id, kept);
          rest.delete(id);
          return { customers: rest };
        });
        tell({ kind: 'merged', from: name, into: kept.name });
      },
      closeNotice: () => store.setState({ notice: null }),
    },
  });
}

/** A long list outruns what the store gives in a minute. */
const TRIES = 20;

/** Reads page by page, and waits where the app is busy; a later reading ends an earlier one. */
function loading(store: StoreApi<CustomersState>, world: CustomersWorld): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const read: Omit<CustomerEntry, 'revenue'>[] = [];
    const revenues = new Map<string, number>();
    const all = () => new Map(read.map((customer) => [customer.id, { ...customer, revenue: revenues.get(customer.id) ?? null }]));
    store.setState({ reading: { kind: 'reading' } });
    try {
      let after: string | undefined;
      do {
        const page = await whileBusy(world, TRIES, () => world.list(after));
        if (mine !== turn) return;
        read.push(...page.customers);
        for (const [id, revenue] of Object.entries(page.revenues)) revenues.set(id, revenue);
        after = page.next;
        // The first reading shows what it has; a later one keeps the old list until it has all.
        if (after !== undefined && store.getState().customers.size < read.length) store.setState({ customers: all() });
      } while (after !== undefined);
      store.setState({ customers: all(), reading: { kind: 'complete' } });
    } catch (thrown) {
      if (mine === turn) store.setState({ reading: { kind: 'stopped', trouble: problemOf(thrown) } });
    }
  };
}
