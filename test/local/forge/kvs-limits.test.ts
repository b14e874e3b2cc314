import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MetadataField, WhereConditions } from '@forge/kvs';
import { codeOf, openTestKvs } from './open-test-kvs';

describe('a key', () => {
  test.each([
    ['a letter', 'a', undefined],
    ['every kind of character', 'Ab9:._-# ', undefined],
    ['500 characters', 'k'.repeat(500), undefined],
    ['501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
    ['nothing', '', 'EMPTY_KEY'],
    ['spaces only', '   ', 'INVALID_KEY'],
    ['a slash', 'a/b', 'INVALID_KEY'],
    ['a letter outside ASCII', 'ä', 'INVALID_KEY'],
  ])('of %s', async (_what, key, code) => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.set(key, 1))).toBe(code);
  });
});

describe('a value', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

  test('may hold 240 KiB of JSON, and not a byte more', async () => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.set('a', 'x'.repeat(240 * 1024 - 2)))).toBeUndefined();
    expect(await codeOf(kvs.set('a', 'x'.repeat(240 * 1024 - 1)))).toBe('MAX_SIZE');
  });

  test('counts bytes, not characters', async () => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.set('a', 'ä'.repeat(130 * 1024)))).toBe('MAX_SIZE');
  });

  test('may be 31 levels deep', async () => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.set('a', nested(31)))).toBeUndefined();
    expect(await codeOf(kvs.set('a', nested(32)))).toBe('MAX_DEPTH');
  });

  test.each([null, undefined])('may not be %s', async (value) => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.set('a', value))).toBe('INVALID_VALUE');
  });
});

describe('a record of an entity', () => {
  const note = { place: 'p', at: 1 };

  test.each([
    ['an integer of 32 bits', { ...note, at: 2_147_483_647 }, undefined],
    ['milliseconds in an integer', { ...note, at: 1_795_000_000_000 }, 'INVALID_ENTITY_VALUE'],
    ['a fraction in an integer', { ...note, at: 1.5 }, 'INVALID_ENTITY_VALUE'],
    ['a number in a string', { ...note, place: 7 }, 'INVALID_ENTITY_VALUE'],
    ['a word in a boolean', { ...note, open: 'yes' }, 'INVALID_ENTITY_VALUE'],
    ['null in a declared attribute', { ...note, place: null }, 'INVALID_ENTITY_VALUE'],
    ['declared attributes missing', {}, undefined],
    ['more than is declared', { ...note, words: { any: ['thing'] } }, 'INVALID_ENTITY_ATTRIBUTE'],
    ['no object', ['p'], 'INVALID_ENTITY_VALUE'],
  ])('with %s', async (_what, value, code) => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.entity('note').set('n', value))).toBe(code);
  });

  test('is refused when the manifest does not declare the entity', async () => {
    const { kvs } = openTestKvs();
    expect(await codeOf(kvs.entity('ghost').set('n', note))).toBe('INVALID_ENTITY_TYPE');
    expect(await codeOf(kvs.entity('ghost').get('n'))).toBe('INVALID_ENTITY_TYPE');
  });

  test('has keys of its own, apart from plain ones and secrets', async () => {
    const { kvs } = openTestKvs();
    await kvs.entity('note').set('same', note);
    await kvs.set('same', 'plain');
    await kvs.setSecret('same', 'secret');
    await kvs.delete('same');
    expect(await kvs.get('same')).toBeUndefined();
    expect(await kvs.entity('note').get('same')).toEqual(note);
    expect(await kvs.getSecret('same')).toBe('secret');
  });
});

describe('options of a set', () => {
  test('FAIL_IF_EXISTS leaves what is there', async () => {
    const { kvs } = openTestKvs();
    await kvs.set('a', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(await codeOf(kvs.set('a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }))).toBe('KEY_CONFLICT');
    expect(await kvs.get('a')).toBe(1);
  });

  test('returnValue answers the value before or after, with the metadata asked for', async () => {
    const clock = { at: 5000 };
    const { kvs } = openTestKvs(clock);
    const options = { keyPolicy: 'OVERRIDE', returnMetadataFields: [MetadataField.UPDATED_AT] } as const;
    expect(await kvs.set('a', 1, { ...options, returnValue: 'PREVIOUS', returnMetadataFields: [] })).toBeUndefined();
    clock.at = 6000;
    expect(await kvs.set('a', 2, { ...options, returnValue: 'PREVIOUS', returnMetadataFields: [MetadataField.UPDATED_AT] })).toEqual({ key: 'a', value: 1, updatedAt: 5000 });
    expect(await kvs.set('a', 3, { ...options, returnValue: 'LATEST', returnMetadataFields: [MetadataField.CREATED_AT] })).toEqual({ key: 'a', value: 3, createdAt: 5000 });
  });

  test('a ttl ends: the key is gone from get and from queries', async () => {
    const clock = { at: 0 };
    const { kvs } = openTestKvs(clock);
    await kvs.set('a', 1, { ttl: { value: 2, unit: 'MINUTES' } });
    expect(await kvs.get('a', { metadataFields: [MetadataField.EXPIRE_TIME] })).toMatchObject({ expireTime: '1970-01-01T00:02:00.000Z' });
    clock.at = 120_000;
    expect(await kvs.get('a')).toBeUndefined();
    expect((await kvs.query().getMany()).results).toEqual([]);
    expect(await codeOf(kvs.set('a', 1, { ttl: { value: 0, unit: 'DAYS' } }))).toBe('INVALID_TTL');
  });
});

describe('a query of keys', () => {
  const fill = async (count: number) => {
    const { kvs } = openTestKvs();
    for (let i = 0; i < count; i += 1) await kvs.set(`k${String(i).padStart(3, '0')}`, i);
    await kvs.setSecret('k-secret', 1);
    return kvs;
  };

  test('gives 10 unless asked, 100 at most, and goes on after its cursor', async () => {
    const kvs = await fill(101);
    expect((await kvs.query().getMany()).results).toHaveLength(10);
    expect(await codeOf(kvs.query().limit(101).getMany())).toBe('LIST_QUERY_LIMIT_EXCEEDED');
    const first = await kvs.query().limit(100).getMany();
    const rest = await kvs.query().limit(100).cursor(first.nextCursor ?? '').getMany();
    expect(first.results).toHaveLength(100);
    expect(rest).toEqual({ results: [{ key: 'k100', value: 100 }], nextCursor: undefined });
  });

  test('takes the beginning of the key, and never shows a secret', async () => {
    const kvs = await fill(20);
    const { results } = await kvs.query().where('key', WhereConditions.beginsWith('k01')).limit(100).getMany();
    expect(results.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, i) => `k01${i}`));
    expect((await kvs.query().where('key', WhereConditions.beginsWith('k-')).getMany()).results).toEqual([]);
  });
});

describe('a batch', () => {
  test('does what it can and names the rest', async () => {
    const { kvs } = openTestKvs();
    const done = await kvs.batchSet<unknown>([{ key: 'a', value: 1 }, { key: 'n', entityName: 'note', value: { at: 'late' } }]);
    expect(done.successfulKeys).toEqual([{ key: 'a' }]);
    expect(done.failedKeys).toMatchObject([{ key: 'n', entityName: 'note', error: { code: 'INVALID_ENTITY_VALUE' } }]);
    const got = await kvs.batchGet([{ key: 'a' }, { key: 'gone' }]);
    expect(got.successfulKeys).toEqual([{ key: 'a', value: 1 }]);
    expect(got.failedKeys).toMatchObject([{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }]);
  });

  test('holds 25 keys, each once', async () => {
    const { kvs } = openTestKvs();
    const items = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: i }));
    expect(await codeOf(kvs.batchSet(items(25)))).toBeUndefined();
    expect(await codeOf(kvs.batchSet(items(26)))).toBe('BATCH_OPERATION_LIMIT_EXCEEDED');
    expect(await codeOf(kvs.batchSet([...items(2), ...items(1)]))).toBe('BATCH_DUPLICATE_KEY');
  });
});

test('more than 4,000 units of 10 KB in a minute are refused until the next', async () => {
  const clock = { at: 0 };
  const { ask } = openTestKvs(clock);
  const body = { key: 'a', value: 'x'.repeat(200 * 1024) };
  const statuses = Array.from({ length: 200 }, () => ask('set', body).status);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(JSON.parse(ask('set', body).text ?? '')).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  expect(ask('get', { key: 'a' }).status).toBe(200);
  clock.at = 60_000;
  expect(ask('set', body).status).toBe(204);
});

test('what is not understood is refused, and nothing throws', () => {
  const { ask } = openTestKvs();
  expect(ask('nothing', {}).status).toBe(404);
  expect(ask('get', null).status).toBe(400);
  expect(ask('entity/get', { key: 'a' }).status).toBe(400);
  expect(ask('batch/get', {}).status).toBe(400);
});

describe('on disk', () => {
  const folder = () => join(mkdtempSync(join(tmpdir(), 'worth-kvs-')), 'kvs.jsonl');

  test('records outlive the process, with their indexes', async () => {
    const file = folder();
    const before = openTestKvs({ at: 1 }, file).kvs;
    await before.entity('note').set('n', { place: 'p', at: 3 });
    await before.set('gone', 1);
    await before.delete('gone');
    const after = openTestKvs({ at: 1 }, file).kvs;
    const { results } = await after.entity('note').query().index('by-place', { partition: ['p'] }).getMany();
    expect(results).toEqual([{ key: 'n', value: { place: 'p', at: 3 } }]);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('a line torn by a kill is dropped, the rest stands', async () => {
    const file = folder();
    await openTestKvs({ at: 1 }, file).kvs.set('a', 1);
    writeFileSync(file, `${readFileSync(file, 'utf8')}[{"space":"pla`);
    expect(await openTestKvs({ at: 1 }, file).kvs.get('a')).toBe(1);
  });
});
