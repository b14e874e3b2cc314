import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { answerName } from '../figure-words';
import { edit } from '../item-acts';
import { usePageStores } from '../page-stores';
import { useSureness } from '../sureness/use-sureness';
import { chanceWords } from '../sureness-words';
import { useQuestion } from './use-question';
import './flip.css';

/** The one answer that would make the top surest, and one click to give it. `ranked` are all that are ranked, in order. */
export function AskNext({ ranked }: { ranked: readonly ItemRow[] }) {
  const stores = usePageStores();
  const sureness = useSureness();
  const question = useQuestion(ranked);
  const row = question && ranked.find(({ id }) => id === question.item);
  if (!row || !sureness) return null;
  const { criterion } = question;
  const { key, summary } = row.shown.item;
  const certain = chanceWords(Math.max(sureness.certain, Math.min(0.99, sureness.certain + question.then - question.now)));
  // A gain that cannot be read off is not promised.
  const told = certain === chanceWords(sureness.certain) ? 'flip.askOnly' : 'flip.ask';
  const name = answerName(criterion);
  return (
    <p className="ask-next">
      <span>{words(told, { name, key, summary, top: sureness.top, certain })}</span>
      <Button size="small" aria-label={words('flip.answerLong', { name, key })} onClick={() => edit(stores, { row: row.id, column: criterion === 'effort' ? 'effort' : `criterion:${criterion}` })}>
        {words('flip.answer')}
      </Button>
    </p>
  );
}
