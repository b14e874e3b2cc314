import { nextVersion } from '../../../src/domain/settings/next-version';
import { DEFAULT_SETTINGS, FIRST_VERSION, type Settings } from '../../../src/domain/settings/settings';
import { weighing } from '../../support/settings';

const saved = { by: 'ann', at: 5 };
const after = (settings: Settings) => nextVersion(FIRST_VERSION, settings, saved);

test('a version counts on from the one before and says who saved it', () => {
  expect(after({ ...DEFAULT_SETTINGS, withDone: true })).toMatchObject({ version: 2, saved, settings: { withDone: true } });
});

test.each([
  ['fading', { ...DEFAULT_SETTINGS, halfLifeDays: null }],
  ['a tier', { ...DEFAULT_SETTINGS, tierWeights: { key: 2, standard: 1, small: 1 } }],
] as [string, Settings][])('%s changes the figures, which are then to be written', (_, settings) => {
  expect(after(settings)).toMatchObject({ figuresVersion: 2, settling: true });
});

test('weights change the values alone', () => {
  expect(after(weighing({ urgency: 30 }))).toMatchObject({ figuresVersion: 1, settling: true });
});

test('the same shares in another unit change nothing', () => {
  expect(after(weighing({ impact: 4, reach: 3, fit: 2, urgency: 1 }))).toMatchObject({ figuresVersion: 1, settling: false });
});

test('words, roles, types and objectives have nothing written', () => {
  const fit = { weight: 20, words: { question: 'Why?', anchors: ['a', 'b', 'c', 'd', 'e'] }, roles: ['10'] };
  const settings = { ...DEFAULT_SETTINGS, itemTypes: ['bug'], criteria: { ...DEFAULT_SETTINGS.criteria, fit }, objectives: [{ id: 'o', name: 'Grow', removed: false }] };
  expect(after(settings)).toMatchObject({ figuresVersion: 1, settling: false });
});

test('what is still being written stays so through a version that changes nothing of it', () => {
  const writing = after(weighing({ urgency: 30 }));
  expect(nextVersion(writing, { ...writing.settings, withDone: true }, saved)).toMatchObject({ version: 3, figuresVersion: 1, settling: true });
});
