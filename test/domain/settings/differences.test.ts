import fc from 'fast-check';
import { differences } from '../../../src/domain/settings/differences';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { someSettings, weighing } from '../../support/settings';

const GROW = { id: 'g', name: 'Grow', removed: false };
const WORDS = { question: 'Why?', anchors: ['a', 'b', 'c', 'd', 'e'] };
const fit = (said: object): Settings => ({ ...DEFAULT_SETTINGS, criteria: { ...DEFAULT_SETTINGS.criteria, fit: { ...DEFAULT_SETTINGS.criteria.fit!, ...said } } });
const having = (...objectives: Settings['objectives'][number][]): Settings => ({ ...DEFAULT_SETTINGS, objectives });

test('settings do not differ from themselves', () => {
  fc.assert(fc.property(someSettings, (settings) => expect(differences(settings, structuredClone(settings))).toEqual([])));
});

test.each([
  ['the types', { ...DEFAULT_SETTINGS, itemTypes: ['bug'] }, { kind: 'itemTypes', from: null, to: ['bug'] }],
  ['done items', { ...DEFAULT_SETTINGS, withDone: true }, { kind: 'withDone', to: true }],
  ['the weights, told as one', weighing({ urgency: 35, fit: 0, reach: 25 }), { kind: 'weights', from: { impact: 40, reach: 30, fit: 20, urgency: 10 }, to: { impact: 40, reach: 25, fit: 0, urgency: 35 } }],
  ['the words of a criterion', fit({ words: WORDS }), { kind: 'words', criterion: 'fit', to: WORDS }],
  ['the roles of a criterion', fit({ roles: ['10'] }), { kind: 'roles', criterion: 'fit', to: ['10'] }],
  ['fading', { ...DEFAULT_SETTINGS, halfLifeDays: null }, { kind: 'fading', from: 182.5, to: null }],
  ['a tier', { ...DEFAULT_SETTINGS, tierWeights: { key: 2, standard: 1, small: 1 } }, { kind: 'tier', tier: 'key', from: 1, to: 2 }],
  ['a new objective', having(GROW), { kind: 'objective', did: 'added', name: 'Grow' }],
] as [string, Settings, object][])('%s', (_, after, difference) => {
  expect(differences(DEFAULT_SETTINGS, after)).toEqual([difference]);
});

test('an objective is renamed, removed and brought back; left out it is removed', () => {
  const gone = { ...GROW, removed: true };
  expect(differences(having(GROW), having({ ...GROW, name: 'Grow abroad' }))).toEqual([{ kind: 'renamed', from: 'Grow', name: 'Grow abroad' }]);
  expect(differences(having(GROW), having(gone))).toEqual([{ kind: 'objective', did: 'removed', name: 'Grow' }]);
  expect(differences(having(GROW), having())).toEqual([{ kind: 'objective', did: 'removed', name: 'Grow' }]);
  expect(differences(having(gone), having(GROW))).toEqual([{ kind: 'objective', did: 'brought back', name: 'Grow' }]);
  expect(differences(having(gone), having())).toEqual([]);
});

test('the same types in another order are the same', () => {
  expect(differences({ ...DEFAULT_SETTINGS, itemTypes: ['a', 'b'] }, { ...DEFAULT_SETTINGS, itemTypes: ['b', 'a'] })).toEqual([]);
});
