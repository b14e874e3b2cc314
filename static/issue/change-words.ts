import { EFFORT } from '../../src/domain/prioritise/standing';
import { ratingWords, wordedOf } from '../kit/anchors';
import type { Change } from '../kit/edits/edit';
import { objectiveWords } from '../kit/objective-words';
import type { Terms } from '../kit/terms';
import { weeksWords } from '../kit/weeks-words';
import { words } from '../kit/words';

/** A change in a few words: "Customer impact: Ends a serious pain", "Effort taken back". */
export function changeWords(change: Change, { model, objectives }: Terms): string {
  switch (change.kind) {
    case 'must do': return words(change.reason === null ? 'panel.change.letGo' : 'panel.change.pinned');
    case 'why': return change.why === null ? words('panel.change.whyGone') : words('panel.change.why', { why: change.why });
    case 'objective': return words('panel.change.objective', { name: objectiveWords(objectives, change.objective) || words('kit.objective.none') });
    case 'answers': return Object.entries(change.answers)
      .map(([key, answer]) => {
        const name = words(key === EFFORT ? 'effort.name' : `criterion.${key}.name`);
        if (answer === null) return words('panel.change.takenBack', { name });
        const said = key === EFFORT ? weeksWords(answer.likely) : ratingWords(wordedOf(model, key), answer.likely);
        return words('panel.change.answered', { name, said });
      })
      .join(' · ');
  }
}
