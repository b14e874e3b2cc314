import { keepObjectives } from '../../../src/domain/settings/keep-objectives';

const GROW = { id: 'g', name: 'Grow', removed: false };
const KEEP = { id: 'k', name: 'Keep customers', removed: false };
const ids = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

test('an objective that is left out stays named, as removed', () => {
  expect(keepObjectives([GROW, KEEP], [KEEP], ids())).toEqual([KEEP, { ...GROW, removed: true }]);
});

test('a new one gets an id, and one that was renamed keeps its own', () => {
  const renamed = { ...GROW, name: 'Grow abroad' };
  expect(keepObjectives([GROW], [{ id: '', name: 'Save', removed: false }, renamed], ids())).toEqual([{ id: 'new-1', name: 'Save', removed: false }, renamed]);
});

test('an id that nobody knows, or that comes twice, is a new objective', () => {
  const twice = { ...GROW, name: 'Grow again' };
  expect(keepObjectives([GROW], [GROW, twice, { id: 'x', name: 'Save', removed: false }], ids()).map(({ id }) => id)).toEqual(['g', 'new-1', 'new-2']);
});

test('a new one that is removed at once is none', () => {
  expect(keepObjectives([], [{ id: '', name: 'Save', removed: true }], ids())).toEqual([]);
});
