import { changeOf, rowSays, type Holders } from '../../../src/domain/feedback/customer-change';
import { newCustomer, type Customer } from '../../../src/domain/feedback/customer';
import { mergedCustomer } from '../../../src/domain/feedback/customer-merge';

const NOW = 1_800_000_000;
const NOBODY: Holders = { name: null, externalId: null };
const aCustomer = (id: string, more: Partial<Customer> = {}): Customer => ({ ...newCustomer(id, `Customer ${id}`, NOW - 100), ...more });

test('a new customer stands in the usual tier, with one kind of space in the name', () => {
  expect(changeOf(null, 'a', { name: ' Oak   line ' }, NOBODY, NOW)).toMatchObject({ customer: { name: 'Oak line', tier: 'standard', version: 1 }, from: 0, follow: false });
});

test('saying what stands changes nothing', () => {
  const acme = aCustomer('a', { tier: 'key', segment: 'Public' });
  expect(changeOf(acme, 'a', { name: acme.name, tier: 'key', segment: 'Public' }, { name: acme, externalId: null }, NOW)).toBeNull();
});

test('what is left out stays; null takes it away', () => {
  const acme = aCustomer('a', { segment: 'Public', owner: 'sven' });
  expect(changeOf(acme, 'a', { owner: null }, NOBODY, NOW)?.customer).toMatchObject({ segment: 'Public', owner: null, version: 2 });
});

test('a new tier or name has to be followed; a segment has not', () => {
  const acme = aCustomer('a');
  expect(changeOf(acme, 'a', { tier: 'key' }, NOBODY, NOW)?.follow).toBe(true);
  expect(changeOf(acme, 'a', { name: 'Apex' }, NOBODY, NOW)).toMatchObject({ follow: true, claims: { name: true } });
  expect(changeOf(acme, 'a', { segment: 'Public' }, NOBODY, NOW)?.follow).toBe(false);
});

test('a name and an external id belong to one customer', () => {
  const [acme, other] = [aCustomer('a'), aCustomer('b', { externalId: 'X1' })];
  expect(() => changeOf(acme, 'a', { name: other.name }, { name: other, externalId: null }, NOW)).toThrow('name: nameTaken');
  expect(() => changeOf(acme, 'a', { externalId: 'X1' }, { name: null, externalId: other }, NOW)).toThrow('externalId: externalIdTaken');
});

test('a row that calls a customer by a former name does not bring that name back', () => {
  const renamed = aCustomer('a', { name: 'Apex', externalId: 'X1' });
  expect(rowSays(renamed, { name: 'Acme', tier: 'key' }, { name: renamed, externalId: null })).toEqual({ tier: 'key', externalId: undefined });
});

test('a row of the same name with another external id means somebody else', () => {
  const acme = aCustomer('a', { externalId: 'X1' });
  expect(() => rowSays(acme, { name: acme.name, externalId: 'X2' }, { name: acme, externalId: null })).toThrow('name: nameTaken');
});

test('a customer cannot be merged into itself, into one that was merged, or when they changed meanwhile', () => {
  const [a, b] = [aCustomer('a'), aCustomer('b')];
  expect(() => mergedCustomer(a, 1, a, NOW)).toThrow('into: mergeSelf');
  expect(() => mergedCustomer(a, 1, { ...b, mergedInto: 'c' }, NOW)).toThrow('into: customerMerged');
  expect(() => mergedCustomer({ ...a, mergedInto: 'c' }, 1, b, NOW)).toThrow('customer: customerMerged');
  expect(() => mergedCustomer(a, 7, b, NOW)).toThrow(expect.objectContaining({ name: 'Overtaken' }));
});

test('merging a second time changes nothing', () => {
  const [a, b] = [aCustomer('a'), aCustomer('b')];
  const once = mergedCustomer(a, 1, b, NOW);
  expect(once).toMatchObject({ mergedInto: 'b', version: 2 });
  expect(mergedCustomer(once!, 1, b, NOW)).toBeNull();
});
