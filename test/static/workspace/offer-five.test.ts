import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { offerFive } from '../../../static/workspace/prioritise/offer-five';
import { anItem } from './some-items';

const ids = (...args: Parameters<typeof offerFive>) => offerFive(...args).map(({ id }) => id);

test('most asked for first, then from the top of the backlog, at most five, none that has a value', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anItem({ id }));
  const wanted = anItem({ id: 'wanted', figures: { asking: 2 } });
  const ranks = new Map(['f', 'e', 'd', 'c', 'b', 'a', 'wanted', 'rated'].map((id, at) => [id, at]));
  expect(ids([...items, wanted, anItem({ id: 'rated', impact: 50, figures: { asking: 9 } })], ranks, DEFAULT_MODEL)).toEqual(['wanted', 'f', 'e', 'd', 'c']);
  expect(ids([anItem({ id: 'only' })], null, DEFAULT_MODEL)).toEqual(['only']);
});
