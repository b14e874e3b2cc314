import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTATIONS } from './all-mutations';

const ROOT = join(__dirname, '../..');

test.each(MUTATIONS.map((mutation) => [mutation.without, mutation] as const))('the app can be made to do without %s', (_without, { file, find, replace, test: caught }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(existsSync(join(ROOT, caught))).toBe(true);
});

test('each is named once', () => {
  const names = MUTATIONS.map(({ without }) => without);
  expect(new Set(names).size).toBe(names.length);
});
