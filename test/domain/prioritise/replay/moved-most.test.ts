import { movedMost } from '../../../../src/domain/prioritise/replay/moved-most';
import type { Trail } from '../../../../src/domain/prioritise/trail';

describe('what moved an item most', () => {
  const row = (at: number, criterion: string, from: number | null, to: number | null, actor = 'ada'): Trail => ({ issue: '1', project: 'P', actor, at, change: { kind: 'rated', criterion, from: null, to: null }, value: { from, to } });

  test('a change that was taken back is not named, and what was changed twice counts once', () => {
    const trail = [row(6, 'impact', 72, 70), row(5, 'impact', 40, 72), row(4, 'impact', 72, 40), row(3, 'reach', 80, 72)];
    expect(movedMost(trail, 0)).toMatchObject({ at: 3, change: { criterion: 'reach' } });
    expect(movedMost(trail, 3)).toMatchObject({ at: 4, change: { criterion: 'impact' } });
    expect(movedMost(trail.slice(1, 3), 0)).toBeNull();
  });

  test('of a round, where each answer is a change of that second, what they come to counts, in whichever order they are kept', () => {
    const round = [row(9, 'impact', 60, 80, 'cyd'), row(9, 'impact', 90, 60, 'ben'), row(9, 'impact', 80, 90, 'ada'), row(8, 'reach', 79, 80, 'eve')];
    const mixed = [round[1]!, round[2]!, round[0]!, round[3]!];
    for (const trail of [round, mixed]) {
      expect(movedMost(trail, 7)).toMatchObject({ actor: 'eve' });
      expect(movedMost(trail, 8)).toBeNull();
    }
  });

  test('a value given outweighs any that changed, unless it was taken away again', () => {
    const given = [row(3, 'reach', 10, 95), row(2, 'impact', null, 10)];
    expect(movedMost(given, 0)).toMatchObject({ at: 2 });
    expect(movedMost([row(5, 'impact', 9, null), row(4, 'impact', null, 9)], 0)).toBeNull();
  });

  test('an effort or a must-do is named though the value stays, unless something moved it', () => {
    const effort = row(5, 'effort', 40, 40);
    expect(movedMost([effort], 0)).toMatchObject({ at: 5 });
    expect(movedMost([effort, row(4, 'impact', 38, 40)], 0)).toMatchObject({ at: 4 });
  });
});
