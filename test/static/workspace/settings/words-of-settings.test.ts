import { differences } from '../../../../src/domain/settings/differences';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/settings/settings';
import { differenceWords } from '../../../../static/workspace/settings/difference-words';
import { movesSentence, restSentences } from '../../../../static/workspace/settings/review/preview-sentence';
import { searchOf, sectionIn } from '../../../../static/workspace/settings/sections';
import { weighing } from '../../../support/settings';

const NAMES = { itemTypes: [{ id: '1', name: 'Epic', level: 1 }, { id: '4', name: 'Bug', level: 0 }], roles: [{ id: '10', name: 'Members' }] };
const said = (after: Settings, before = DEFAULT_SETTINGS) => differences(before, after).map((difference) => differenceWords(difference, NAMES));
const fit = (more: object): Settings => ({ ...DEFAULT_SETTINGS, criteria: { ...DEFAULT_SETTINGS.criteria, fit: { ...DEFAULT_SETTINGS.criteria.fit!, ...more } } });

test('what differs is said in words, with the names that the project has', () => {
  expect(said(weighing({ fit: 0, urgency: 30 }))).toEqual(['Weights: Strategic fit 0 % (was 20), Urgency 30 % (was 10)']);
  expect(said({ ...DEFAULT_SETTINGS, itemTypes: ['1', '4'], withDone: true })).toEqual(['Ranks Epic, Bug', 'Keeps done work items in the list']);
  expect(said({ ...DEFAULT_SETTINGS, halfLifeDays: null })).toEqual(['Fading: never (was half a year)']);
  expect(said({ ...DEFAULT_SETTINGS, tierWeights: { key: 2, standard: 1, small: 0.5 } })).toEqual(['Key customers weigh 2 (was 1)', 'Small customers weigh ½ (was 1)']);
  expect(said(fit({ roles: ['10'] }))).toEqual(['Strategic fit: only Members may rate it']);
  expect(said(fit({ roles: ['99'] }))).toEqual(['Strategic fit: only a role that is gone may rate it']);
  expect(said({ ...DEFAULT_SETTINGS, objectives: [{ id: '', name: 'Grow', removed: false }] })).toEqual(['New objective: Grow']);
});

test.each([
  [{ ranked: 42, moved: 12, stay: 5 }, '12 of 42 work items move; the first five stay.'],
  [{ ranked: 42, moved: 12, stay: 0 }, '12 of 42 work items move.'],
  [{ ranked: 42, moved: 2, stay: 17 }, '2 of 42 work items move; the first 17 stay.'],
  [{ ranked: 42, moved: 0, stay: 42 }, 'No work item moves.'],
  [{ ranked: 0, moved: 0, stay: 0 }, 'Nothing is ranked yet, so nothing moves.'],
])('%j: %s', (preview, sentence) => {
  expect(movesSentence(preview)).toBe(sentence);
});

test('who comes and leaves, and who has another value in the same place', () => {
  expect(restSentences({ come: 7, leave: 1, revalued: 2 })).toBe('7 work items come into the list. 1 work item leaves the list. 2 work items get another value in the same place.');
  expect(restSentences({ come: 0, leave: 0, revalued: 0 })).toBe('');
});

test('the address names the section, and an unknown one is the first of importance', () => {
  expect(sectionIn(searchOf('fading', '?x=1'))).toBe('fading');
  expect(searchOf('fading', '?x=1')).toBe('?x=1&section=fading');
  expect(sectionIn('?section=secrets')).toBe('criteria');
});
