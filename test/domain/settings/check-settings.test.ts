import fc from 'fast-check';
import { checkSettings } from '../../../src/domain/settings/check-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { IN_PROJECT, someSettings, weighing } from '../../support/settings';

const check = (settings: Settings) => checkSettings(settings, IN_PROJECT);
const impact = (said: object): Settings => ({ ...DEFAULT_SETTINGS, criteria: { ...DEFAULT_SETTINGS.criteria, impact: { ...DEFAULT_SETTINGS.criteria.impact!, ...said } } });
const named = (...names: string[]): Settings => ({ ...DEFAULT_SETTINGS, objectives: names.map((name, at) => ({ id: `o${at}`, name, removed: false })) });
const FIVE = ['a', 'b', 'c', 'd', 'e'];

test('the settings that a project begins with keep all rules', () => {
  expect(check(DEFAULT_SETTINGS)).toBeNull();
});

test('settings made by the rules keep them', () => {
  fc.assert(fc.property(someSettings, (settings) => expect(check(settings)).toBeNull()));
});

test.each([
  ['weights that sum to zero', weighing({ impact: 0, reach: 0, fit: 0, urgency: 0 }), 'criteria', 'weights'],
  ['a weight below zero', weighing({ fit: -1 }), 'criteria.fit.weight', 'weights'],
  ['a weight that is no number', weighing({ fit: NaN }), 'criteria.fit.weight', 'weights'],
  ['an endless weight', weighing({ fit: Infinity }), 'criteria.fit.weight', 'weights'],
  ['no weight of Customer impact', weighing({ impact: 0 }), 'criteria.impact.weight', 'keyWeight'],
  ['a criterion too few', { ...DEFAULT_SETTINGS, criteria: { impact: DEFAULT_SETTINGS.criteria.impact! } }, 'criteria', 'criteria'],
  ['a criterion that nobody knows', { ...DEFAULT_SETTINGS, criteria: { ...DEFAULT_SETTINGS.criteria, fun: DEFAULT_SETTINGS.criteria.fit! } }, 'criteria', 'criteria'],
  ['a question that nobody sees', impact({ words: { question: '\u200b \u2060', anchors: FIVE } }), 'criteria.impact.words.question', 'question'],
  ['four anchors', impact({ words: { question: 'Why?', anchors: FIVE.slice(1) } }), 'criteria.impact.words.anchors', 'anchors'],
  ['an empty anchor', impact({ words: { question: 'Why?', anchors: [...FIVE.slice(1), ''] } }), 'criteria.impact.words.anchors', 'anchors'],
  ['an anchor of 201 letters', impact({ words: { question: 'Why?', anchors: [...FIVE.slice(1), 'a'.repeat(201)] } }), 'criteria.impact.words.anchors', 'anchors'],
  ['a role of another project', impact({ roles: ['99'] }), 'criteria.impact.roles', 'roles'],
  ['a type of another project', { ...DEFAULT_SETTINGS, itemTypes: ['epic', 'holiday'] }, 'itemTypes', 'itemTypes'],
  ['no type at all', { ...DEFAULT_SETTINGS, itemTypes: [] }, 'itemTypes', 'itemTypes'],
  ['a type twice', { ...DEFAULT_SETTINGS, itemTypes: ['epic', 'epic'] }, 'itemTypes', 'itemTypes'],
  ['voices that halve in a day', { ...DEFAULT_SETTINGS, halfLifeDays: 1 }, 'halfLifeDays', 'fading'],
  ['a tier that weighs three', { ...DEFAULT_SETTINGS, tierWeights: { key: 3, standard: 1, small: 1 } }, 'tierWeights.key', 'tierWeights'],
  ['an objective without a name', named('Grow', ' '), 'objectives.1.name', 'objectiveName'],
  ['an objective of 121 letters', named('a'.repeat(121)), 'objectives.0.name', 'objectiveName'],
  ['two objectives of one name', named('Grow', 'gROW'), 'objectives.1.name', 'objectiveTwice'],
  ['51 objectives', named(...Array.from({ length: 51 }, (_, at) => `Goal ${at}`)), 'objectives', 'objectiveCount'],
] as [string, Settings, string, string][])('%s break a rule', (_, settings, field, rule) => {
  expect(check(settings)).toEqual({ field, rule });
});

test('an objective may have the name of one that was removed', () => {
  const objectives = [{ id: 'a', name: 'Grow', removed: true }, { id: 'b', name: 'Grow', removed: false }];
  expect(check({ ...DEFAULT_SETTINGS, objectives })).toBeNull();
});
