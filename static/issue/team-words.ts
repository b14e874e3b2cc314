import type { TeamFigure } from '../../src/domain/figure';
import { anchorAt, stepAt, type Worded } from '../kit/anchors';
import { words } from '../kit/words';

/** What the team says beside one's own answer: the same, the anchor it stands on, or its number. */
export function teamWords(criterion: Worded, mine: { likely: number }, team: TeamFigure): string {
  if (Math.round(team.likely) === Math.round(mine.likely)) return words('panel.team.same', { n: team.n });
  const step = stepAt(team.likely);
  const figure = step === null ? Math.round(team.likely) : anchorAt(criterion, step, 'short');
  return words('panel.team.says', { n: team.n, figure });
}
