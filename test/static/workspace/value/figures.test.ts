import { valueReport } from '../../../../src/domain/value/value-report';
import { secondsOf } from '../../../../src/domain/day';
import { figureNamed, objectiveFigure, openedFigure } from '../../../../static/workspace/value/figures';
import { levelsOf } from '../../../../static/workspace/value/levels';
import { readValueAddress, writeValueAddress } from '../../../../static/workspace/value/value-address';
import { pointsNumber, pointsWords, tallyWords } from '../../../../static/workspace/value/count-words';
import { shown } from './some-shown';

const OBJECTIVES = [{ id: 'o1', name: 'Grow', removed: false }];
const done = [{ day: '2026-02-01', category: 'done' as const }];
const report = valueReport([shown('A', { objective: 'o1' }), shown('B', { value: null }), shown('C', { steps: done, value: 80 }), shown('D', { value: 90 })], OBJECTIVES, '2025-11-23', secondsOf('2026-11-23'));
const keys = (name: string) => openedFigure(figureNamed(name)!, report)?.items.map(({ key }) => key);

test('each figure opens the items behind it', () => {
  expect(keys('finished')).toEqual(['C']);
  expect(keys('planned')).toEqual(['D', 'A', 'B']);
  expect(keys('notRated')).toEqual(['B']);
  expect(keys('rated')).toEqual(['D', 'A']);
  expect(keys('much')).toEqual(['D']);
  expect(report.objectives.map((row) => [objectiveFigure(row), keys(objectiveFigure(row))])).toEqual([
    ['objective:o1', ['A']],
    ['objective:', ['D', 'C', 'B']],
  ]);
});

test('an objective that is gone opens nothing, and what no figure is called is none', () => {
  expect(openedFigure('objective:gone', report)).toBeNull();
  expect(figureNamed('profit')).toBeNull();
  expect(figureNamed(null)).toBeNull();
});

test('the address holds the open figure and the level, and keeps what others wrote into it', () => {
  const view = { figure: 'much' as const, level: 0 };
  const search = writeValueAddress(view, '?as=pmo');
  expect(search).toBe('?as=pmo&figure=much&level=0');
  expect(readValueAddress(search)).toEqual(view);
  expect(writeValueAddress({ figure: null, level: null }, search)).toBe('?as=pmo');
  expect(readValueAddress('?figure=nonsense&level=high')).toEqual({ figure: null, level: null });
});

test('levels stand highest first, each with its types by how many there are', () => {
  const story = (key: string, name: string) => shown(key, { level: 0, type: { id: name, name } });
  expect(levelsOf([story('A', 'Bug'), story('B', 'Story'), story('C', 'Story'), shown('D')])).toEqual([
    { level: 1, types: ['Epic'] },
    { level: 0, types: ['Story', 'Bug'] },
  ]);
});

test('points of items that nobody rated are an unknown number, not zero; of no items they are zero', () => {
  expect(pointsWords({ points: 0, rated: 0, notRated: 3 })).toBe('an unknown number of value points');
  expect(pointsNumber({ points: 0, rated: 0, notRated: 3 })).toBe('–');
  expect(pointsWords({ points: 0, rated: 0, notRated: 0 })).toBe('0 value points');
  expect(pointsNumber({ points: 0, rated: 1, notRated: 3 })).toBe('0');
  expect(tallyWords({ rated: 2, notRated: 1 })).toBe('3 work items, 1 not rated');
});
