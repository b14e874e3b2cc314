import { readAddress } from '../../../static/workspace/prioritise/address';
import { createViewStore } from '../../../static/workspace/prioritise/view-store';
import { whyShown } from '../../../static/workspace/prioritise/why-shown';
import { anItem } from './some-items';

const listing = { items: new Map([['1', anItem({ id: '1' })]]) };

test('an item that the address names counts as shown while it has not been read', () => {
  const view = createViewStore(readAddress('?why=A-9'), null);
  expect(whyShown(view.getState(), listing)).toBe('A-9');
  view.actions.nameItem(null);
  expect(whyShown(view.getState(), listing)).toBeNull();
});

test('of an open drawer it is the item that was last stood on; whoever opens one waits for no other', () => {
  const view = createViewStore(readAddress('?why=A-9'), null);
  view.actions.activate({ row: '1', column: 'value' }, '1');
  expect(whyShown(view.getState(), listing)).toBe('A-9');
  view.actions.showWhy(true);
  expect(whyShown(view.getState(), listing)).toBe('A-1');
  view.actions.showWhy(false);
  expect(whyShown(view.getState(), listing)).toBeNull();
});

test('an address that names nobody names none', () => {
  expect(whyShown(createViewStore(readAddress('?why='), null).getState(), listing)).toBeNull();
});
