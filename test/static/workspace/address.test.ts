import { readAddress, stateOf, writeAddress } from '../../../static/workspace/prioritise/address';
import { NO_FILTER } from '../../../static/workspace/prioritise/views/filter';
import { PLAIN_LOOK } from '../../../static/workspace/prioritise/views/look';

const PLAIN = { ...PLAIN_LOOK, why: null, view: null, lost: [] };
const FILTER = { categories: ['new', 'done'] as const, statuses: ['In, progress & co', 'Überall'], rated: false, asking: 3, old: true, mustDo: true, effort: false };

test.each([
  [{}, ''],
  [{ order: 'rice' as const }, '?order=rice'],
  [{ order: 'value for effort' as const, search: 'two words', why: 'A-1' }, '?order=value-for-effort&find=two+words&why=A-1'],
  [{ columns: ['criterion.impact', 'effort'], density: 'compact' as const, view: 'v1' }, '?columns=criterion.impact+effort&density=compact&view=v1'],
  [{ columns: [] }, '?columns='],
  [{ capacity: 12.5 }, '?capacity=12.5'],
  [{ show: 'matrix' as const }, '?show=matrix'],
  [{ group: 'status' as const, filter: { ...NO_FILTER, asking: 5 } }, '?asking=5&group=status'],
  [{ filter: FILTER }, '?category=new&category=done&status=In%2C+progress+%26+co&status=%C3%9Cberall&rated=no&asking=3&old=yes&must=yes&effort=no'],
])('a view and its address: %j', (part, address) => {
  const view = { ...PLAIN, ...part };
  expect(writeAddress(view, '')).toBe(address);
  expect(readAddress(address)).toEqual(view);
});

test('what the address does not know it leaves alone', () => {
  expect(writeAddress({ ...PLAIN, order: 'wsjf' }, '?as=team&order=rice&asking=4&columns=effort')).toBe('?as=team&order=wsjf');
});

test('what is not known is left at its default and told, and the rest holds', () => {
  const read = readAddress('?show=cloud&order=alphabet&group=colour&density=cosy&category=old&category=new&rated=maybe&asking=-1&old=1&effort=yes&capacity=lots');
  expect(read).toMatchObject({ ...PLAIN_LOOK, filter: { ...NO_FILTER, categories: ['new'], effort: true } });
  expect(read.lost).toEqual([
    { kind: 'show', name: 'cloud' },
    { kind: 'order', name: 'alphabet' },
    { kind: 'filter', name: 'category old' },
    { kind: 'filter', name: 'rated maybe' },
    { kind: 'filter', name: 'asking -1' },
    { kind: 'filter', name: 'old 1' },
    { kind: 'group', name: 'colour' },
    { kind: 'density', name: 'cosy' },
    { kind: 'capacity', name: 'lots' },
  ]);
});

test('a saved view keeps the look, not the drawer, nor what others put into the address', () => {
  expect(stateOf(readAddress('?order=rice&why=A-1&view=v1&as=team'))).toBe('?order=rice');
});
