import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { createWeightsStore, weightsOf, withWeight, withWeights } from '../../../static/workspace/prioritise/weights/weights-store';

test('a weight that is tried changes the model that is shown, and nothing else', () => {
  const weights = withWeight(DEFAULT_MODEL, null, 'fit', 90);
  expect(weights).toEqual({ impact: 40, reach: 30, fit: 90, urgency: 10 });
  expect(withWeights(DEFAULT_MODEL, weights)).toMatchObject({ version: 1, criteria: [{ weight: 40 }, { weight: 30 }, { weight: 90, source: 'people' }, { weight: 10 }] });
  expect(withWeights(DEFAULT_MODEL, null)).toBe(DEFAULT_MODEL);
});

test('moved back by hand, nothing is tried any more', () => {
  expect(withWeight(DEFAULT_MODEL, withWeight(DEFAULT_MODEL, null, 'fit', 90), 'fit', 20)).toBeNull();
});

test('weights never add up to nothing', () => {
  const move = fc.tuple(fc.constantFrom('impact', 'reach', 'fit', 'urgency'), fc.constantFrom(0, 0, 50));
  fc.assert(fc.property(fc.array(move), (moves) => {
    const weights = moves.reduce<ReturnType<typeof withWeight>>((now, [key, weight]) => withWeight(DEFAULT_MODEL, now, key, weight), null) ?? weightsOf(DEFAULT_MODEL);
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeGreaterThan(0);
  }));
});

test('closing the panel puts the weights back', () => {
  const store = createWeightsStore();
  store.actions.show(true);
  store.actions.set(DEFAULT_MODEL, 'fit', 90);
  store.actions.show(false);
  expect(store.getState()).toEqual({ open: false, weights: null });
});
