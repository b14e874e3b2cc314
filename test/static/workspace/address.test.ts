import { readAddress, writeAddress } from '../../../static/workspace/prioritise/address';

test.each([
  [{ order: 'value' as const, search: '', why: null }, ''],
  [{ order: 'rice' as const, search: '', why: null }, '?order=rice'],
  [{ order: 'value for effort' as const, search: 'two words', why: 'A-1' }, '?order=value-for-effort&find=two+words&why=A-1'],
])('a view and its address: %j', (view, address) => {
  expect(writeAddress(view, '')).toBe(address);
  expect(readAddress(address)).toEqual(view);
});

test('what the address does not know it leaves alone', () => {
  expect(writeAddress({ order: 'wsjf', search: '', why: null }, '?as=team&order=rice')).toBe('?as=team&order=wsjf');
  expect(readAddress('?order=alphabet')).toEqual({ order: 'value', search: '', why: null });
});
