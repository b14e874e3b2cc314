import { Filter, FilterConditions } from '@forge/kvs';
import { codeOf, openTestKvs } from './open-test-kvs';

type Row = Record<string, unknown>;
const versionIs = (at: number) => new Filter<Row>().and('at', FilterConditions.equalTo(at));
const isNew = () => new Filter<Row>().and('at', FilterConditions.notExists());
const note = (at: number): Row => ({ place: 'p', at });

test('all operations are done together', async () => {
  const { kvs } = openTestKvs();
  await kvs.entity('note').set('old', note(1));
  await kvs
    .transact()
    .set('new', note(2), { entityName: 'note', conditions: isNew() })
    .set('plain', 'words')
    .delete('old', { entityName: 'note', conditions: versionIs(1) })
    .execute();
  expect(await kvs.entity('note').get('new')).toEqual(note(2));
  expect(await kvs.get('plain')).toBe('words');
  expect(await kvs.entity('note').get('old')).toBeUndefined();
});

test.each(['set', 'delete', 'check'] as const)('one condition that fails, of a %s, undoes everything', async (kind) => {
  const { kvs } = openTestKvs();
  await kvs.entity('note').set('guard', note(1));
  const transaction = kvs.transact().set('other', note(9), { entityName: 'note' });
  const place = { entityName: 'note', conditions: versionIs(2) };
  if (kind === 'set') transaction.set('guard', note(3), place);
  else if (kind === 'delete') transaction.delete('guard', place);
  else transaction.check('guard', place);
  expect(await codeOf(transaction.execute())).toBe('CONDITIONAL_CHECK_FAILED');
  expect(await kvs.entity('note').get('guard')).toEqual(note(1));
  expect(await kvs.entity('note').get('other')).toBeUndefined();
});

test('of two writers who read the same version, one is told', async () => {
  const { kvs } = openTestKvs();
  await kvs.entity('note').set('n', note(1));
  const write = () => kvs.transact().set('n', note(2), { entityName: 'note', conditions: versionIs(1) }).execute();
  expect(await Promise.all([codeOf(write()), codeOf(write())])).toEqual([undefined, 'CONDITIONAL_CHECK_FAILED']);
});

test('a bad value anywhere undoes everything', async () => {
  const { kvs } = openTestKvs();
  const transaction = kvs.transact().set('a', note(1), { entityName: 'note' }).set('b', { at: 'late' }, { entityName: 'note' });
  expect(await codeOf(transaction.execute())).toBe('INVALID_ENTITY_VALUE');
  expect(await kvs.entity('note').get('a')).toBeUndefined();
});

test('holds 25 operations, each key once', async () => {
  const { kvs } = openTestKvs();
  const of = (count: number) => {
    const transaction = kvs.transact();
    for (let i = 0; i < count; i += 1) transaction.set(`k${i}`, i);
    return transaction;
  };
  expect(await codeOf(of(25).execute())).toBeUndefined();
  expect(await codeOf(of(26).execute())).toBe('TRANSACTION_OPERATION_LIMIT_EXCEEDED');
  expect(await codeOf(of(2).delete('k1').execute())).toBe('TRANSACTION_DUPLICATE_KEY');
  expect(await codeOf(of(2).set('k1', note(1), { entityName: 'note' }).execute())).toBeUndefined();
});

test('holds 4 MB', async () => {
  const { kvs } = openTestKvs();
  const transaction = kvs.transact();
  for (let i = 0; i < 20; i += 1) transaction.set(`k${i}`, 'x'.repeat(230 * 1024));
  expect(await codeOf(transaction.execute())).toBe('MAX_SIZE');
});

test('a condition needs an entity and an attribute that it declares', () => {
  const { ask } = openTestKvs();
  const conditions = (property: string) => ({ and: [{ property, condition: 'EXISTS', values: [true] }] });
  expect(ask('transaction', { set: [{ key: 'a', value: 1, conditions: conditions('at') }] }).status).toBe(400);
  const undeclared = ask('transaction', { check: [{ key: 'a', entityName: 'note', conditions: conditions('words') }] });
  expect(JSON.parse(undeclared.text ?? '')).toMatchObject({ code: 'INVALID_ENTITY_ATTRIBUTE' });
});
