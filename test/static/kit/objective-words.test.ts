import { objectivesOffered, objectiveWords } from '../../../static/kit/objective-words';

const OBJECTIVES = [
  { id: 'o1', name: 'Fewer calls', removed: false },
  { id: 'o2', name: 'Old goal', removed: true },
];

test('a removed objective is still named where an item serves it, and not offered', () => {
  expect(objectiveWords(OBJECTIVES, 'o2')).toBe('Old goal (no longer an objective)');
  expect(objectivesOffered(OBJECTIVES).map(({ id }) => id)).toEqual(['o1']);
});

test('one that nobody knows any more, and none', () => {
  expect([objectiveWords(OBJECTIVES, 'o1'), objectiveWords(OBJECTIVES, 'o9'), objectiveWords(OBJECTIVES, null)]).toEqual(['Fewer calls', 'No longer an objective', '']);
});
