import { CallFailed } from '../../../../static/kit/call-failed';
import { createCustomersStore, type CustomersWorld } from '../../../../static/workspace/customers/customers-store';
import { NO_FILTER, shownCustomers } from '../../../../static/workspace/customers/shown-customers';
import { eventually } from '../../../support/eventually';
import { aCustomer } from './some-customers';

const [oak, elm, ash] = ['Oak & Son', 'Elm Foods', 'Ash Rail'].map((name) => aCustomer({ name }));
type Save = CustomersWorld['save'];

/** An app that keeps three customers, a page of two and one of one. */
function opened(save?: Save, busy = false) {
  const asked: (string | undefined)[] = [];
  const kept = new Map([oak!, elm!, ash!].map((customer) => [customer.id, customer]));
  const sent: Parameters<Save>[0][] = [];
  const world: CustomersWorld = {
    list: async (after) => {
      if (asked.push(after) === 1 && busy) throw new CallFailed({ code: 'busy', retryAfterSeconds: 3 });
      return after ? { customers: [...kept.values()].slice(2), revenues: { [oak!.id]: 5 } } : { customers: [...kept.values()].slice(0, 2), revenues: {}, next: 'on' };
    },
    wait: async () => undefined,
    random: () => 0,
    save: async (input) => {
      sent.push(input);
      if (save) return save(input);
      const { owner: _, ...said } = input.said;
      const next = { ...kept.get(input.id!)!, ...said, version: input.version! + 1 } as typeof oak & object;
      kept.set(next.id, next);
      return next;
    },
    merge: async ({ into }) => kept.get(into)!,
  };
  const store = createCustomersStore(world);
  return { store, sent, tierOf: (id: string) => store.getState().customers.get(id)!.tier };
}

test('all pages are read, after a busy answer too; a revenue may come after its customer', async () => {
  const { store } = opened(undefined, true);
  await store.actions.load();
  expect(store.getState().customers.get(oak!.id)?.revenue).toBe(5);
  expect([...store.getState().customers.keys()]).toEqual(['Oak & Son', 'Elm Foods', 'Ash Rail']);
  expect(store.getState().reading).toEqual({ kind: 'complete' });
});

test('many changes are one act: sent one after the other, taken back by one undo, done again by one redo', async () => {
  const { store, sent, tierOf } = opened();
  await store.actions.load();
  store.actions.change([oak!, elm!].map(({ id }) => ({ id, edit: { tier: 'key' } })));
  expect([tierOf(oak!.id), tierOf(elm!.id)]).toEqual(['key', 'key']);
  await eventually(async () => sent.length, (count) => count === 2);
  await eventually(async () => store.getState().notice, (notice) => notice?.kind === 'done');
  expect(store.actions.undo()).toBe(true);
  await eventually(async () => sent.length, (count) => count === 4);
  expect([tierOf(oak!.id), tierOf(elm!.id)]).toEqual(['standard', 'standard']);
  await eventually(async () => store.getState().notice, (notice) => notice?.kind === 'done' && notice.by === 'undo');
  expect(store.actions.redo()).toBe(true);
  await eventually(async () => sent.length, (count) => count === 6);
  expect(sent.map(({ version }) => version)).toEqual([1, 1, 2, 2, 3, 3]);
});

test('what is refused is rolled back and told; saying what stands is not sent', async () => {
  const { store, sent, tierOf } = opened(() => Promise.reject(new CallFailed({ code: 'store-failed' })));
  await store.actions.load();
  store.actions.change([{ id: oak!.id, edit: { tier: 'standard' } }]);
  store.actions.change([{ id: oak!.id, edit: { tier: 'key' } }]);
  await eventually(async () => store.getState().notice, (notice) => notice?.kind === 'refused');
  expect(tierOf(oak!.id)).toBe('standard');
  expect(sent).toHaveLength(1);
  expect(store.actions.undo()).toBe(false);
});

test('a customer that was merged is gone from the list', async () => {
  const { store } = opened();
  await store.actions.load();
  await store.actions.merge(oak!, elm!);
  expect([...store.getState().customers.keys()]).toEqual(['Elm Foods', 'Ash Rail']);
});

test('customers are found by the beginnings of their words, and stand by name', () => {
  const all = [oak!, elm!, { ...ash!, segment: 'Rail', tier: 'key' as const }];
  const names = (filter: Partial<typeof NO_FILTER>) => shownCustomers(all, { ...NO_FILTER, ...filter }).map(({ name }) => name);
  expect(names({})).toEqual(['Ash Rail', 'Elm Foods', 'Oak & Son']);
  expect(names({ text: 'FOO el' })).toEqual(['Elm Foods']);
  expect(names({ text: 'son' })).toEqual(['Oak & Son']);
  expect(names({ tier: 'key', segment: 'Rail' })).toEqual(['Ash Rail']);
});
