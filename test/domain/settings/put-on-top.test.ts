import fc from 'fast-check';
import { differences } from '../../../src/domain/settings/differences';
import { putOnTop } from '../../../src/domain/settings/put-on-top';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { someSettings, weighing } from '../../support/settings';

const GROW = { id: 'g', name: 'Grow', removed: false };
const BASE = { ...DEFAULT_SETTINGS, objectives: [GROW] };

test('who changed nothing has what the other made', () => {
  fc.assert(fc.property(someSettings, someSettings, (base, theirs) => {
    expect(differences(theirs, putOnTop(base, base, theirs)).filter(({ kind }) => kind !== 'objective' && kind !== 'renamed')).toEqual([]);
  }));
});

test('what only I changed is mine, whatever the other left', () => {
  fc.assert(fc.property(someSettings, someSettings, (base, mine) => {
    expect(differences(mine, putOnTop(base, mine, base)).filter(({ kind }) => kind !== 'objective' && kind !== 'renamed')).toEqual([]);
  }));
});

test('each keeps what they changed, and mine holds where both did', () => {
  const mine = { ...weighing({ urgency: 40 }, BASE), halfLifeDays: null };
  const theirs = { ...weighing({ fit: 50 }, BASE), withDone: true, tierWeights: { key: 2, standard: 1, small: 1 } };
  expect(putOnTop(BASE, mine, theirs)).toEqual({ ...mine, withDone: true, tierWeights: theirs.tierWeights });
});

test('objectives are joined one by one', () => {
  const mine = { ...BASE, objectives: [{ ...GROW, name: 'Grow abroad' }, { id: '', name: 'Save', removed: false }, { id: '', name: 'Please', removed: false }] };
  const theirs = { ...BASE, objectives: [GROW, { id: 'p', name: 'please', removed: false }] };
  expect(putOnTop(BASE, mine, theirs).objectives).toEqual([{ ...GROW, name: 'Grow abroad' }, { id: 'p', name: 'please', removed: false }, { id: '', name: 'Save', removed: false }]);
});

test('an objective that they removed and I left alone is removed', () => {
  const theirs = { ...BASE, objectives: [{ ...GROW, removed: true }] };
  expect(putOnTop(BASE, { ...BASE, withDone: true }, theirs).objectives).toEqual([{ ...GROW, removed: true }]);
});
