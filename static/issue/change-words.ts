import type { Change } from '../kit/edits/edit';
import { EFFORT } from '../../src/domain/prioritise/standing';
import { ratingWords } from '../kit/anchors';
import { words } from '../kit/words';
import { weeksWords } from '../kit/weeks-words';

/** A change in a few words: "Customer impact: Ends a serious pain", "Effort taken back". */
export function changeWords(change: Change): string {
  if (change.kind === 'must do') return words(change.reason === null ? 'panel.change.letGo' : 'panel.change.pinned');
  return Object.entries(change.answers)
    .map(([key, answer]) => {
      const name = words(key === EFFORT ? 'effort.name' : `criterion.${key}.name`);
      if (answer === null) return words('panel.change.takenBack', { name });
      const said = key === EFFORT ? weeksWords(answer.likely) : ratingWords(key, answer.likely);
      return words('panel.change.answered', { name, said });
    })
    .join(' · ');
}
