import fc from 'fast-check';
import { newCustomer } from '../../src/domain/feedback/customer';
import { follow, pointerRecord, type Pointer } from '../../src/storage/customer-pointer';
import { customerRecord, type CustomerRecord } from '../../src/storage/customer-record';

const customer = (id: string, mergedInto: string | null): CustomerRecord => customerRecord({ ...newCustomer(id, `Name of ${id}`, 0), mergedInto }, 0).value;
const pointer = (id: string, to: string): Pointer => pointerRecord(id, { id: to, at: 0 }).value;

/** Follows some records of a store, and counts the reads. */
async function followed(store: ReadonlyMap<string, CustomerRecord | Pointer>, asked: readonly string[]) {
  let reads = 0;
  const read = async (ids: readonly string[]) => {
    reads += 1;
    return new Map(ids.flatMap((id) => (store.has(id) ? [[id, store.get(id)!]] : [])));
  };
  const found = await follow(await read(asked), read);
  return { ends: Object.fromEntries([...found].map(([id, { id: end }]) => [id, end])), reads };
}

const storeOf = (...records: (CustomerRecord | Pointer)[]) => new Map(records.map((record) => [record.id, record]));

test('a former name leads over whoever was made one with another to the last, one read a step', async () => {
  const store = storeOf(pointer('name', 'a'), customer('a', 'b'), customer('b', 'c'), customer('c', null));
  expect(await followed(store, ['name', 'b', 'c'])).toEqual({ ends: { name: 'c', b: 'c', c: 'c' }, reads: 4 });
});

test('who leads in a circle, or to nobody, is nobody', async () => {
  const store = storeOf(customer('a', 'b'), customer('b', 'a'), pointer('name', 'a'), pointer('lost', 'nowhere'), customer('c', null));
  expect((await followed(store, ['a', 'b', 'name', 'lost', 'c'])).ends).toEqual({ c: 'c' });
});

test('however they lead to each other, each ends at a customer of their own or nowhere, in at most a read a record', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ways = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'nowhere'))));
  await fc.assert(fc.asyncProperty(ways, async (leads) => {
    const store = storeOf(...ids.map((id, at) => customer(id, leads[at] ?? null)));
    const { ends, reads } = await followed(store, ids);
    expect(reads).toBeLessThanOrEqual(ids.length + 1);
    for (const id of ids) {
      let end: string | undefined = id;
      for (let step = 0; step < ids.length && end !== undefined && store.get(end)?.mergedInto !== null; step += 1) end = store.get(end)?.mergedInto ?? undefined;
      const own = end !== undefined && store.get(end)?.mergedInto === null ? end : undefined;
      expect(ends[id]).toBe(own);
    }
  }));
});
