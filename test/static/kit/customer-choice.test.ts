import { customerInput, hitsFor } from '../../../static/kit/customer-choice';

const bright = { id: 'c1', name: 'Brightwater Utilities' };
const brighton = { id: 'c2', name: 'Brighton Rail' };

test('offers what was found, and last the name itself as a new customer', () => {
  expect(hitsFor(' Brig ', [bright, brighton])).toEqual([bright, brighton, { name: 'Brig' }]);
});

test('offers no second customer of the same name, whatever its case and spaces', () => {
  expect(hitsFor('brightwater  UTILITIES', [bright])).toEqual([bright]);
});

test('offers nothing under two letters, nor before the search has answered', () => {
  expect(hitsFor('B', [])).toEqual([]);
  expect(hitsFor('Bright', null)).toEqual([]);
});

test('sends the id of a known customer, else the trimmed name', () => {
  expect(customerInput(bright)).toEqual({ id: 'c1' });
  expect(customerInput({ name: ' New One ' })).toEqual({ name: 'New One' });
});
