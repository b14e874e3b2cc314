import { useMemo } from 'react';
import { STEPS } from '../../../../src/domain/prioritise/model';
import { anchors, questionOf, wordedOf } from '../../../kit/anchors';
import { Button } from '../../../kit/button';
import { WordsAround } from '../../../kit/words-around';
import type { ItemRow } from '../arrange-rows';
import { useQuestion } from '../flip/use-question';
import { IssueLink } from '../grid/item-cell';
import { useData, usePageStores } from '../page-stores';

interface SettleProps {
  one: ItemRow;
  other: ItemRow;
}

/** The one question whose answer would best tell two items apart, with its five answers; nothing where there is none. */
export function Settle({ one, other }: SettleProps) {
  const { data } = usePageStores();
  const model = useData(({ listing }) => listing.model);
  const pair = useMemo(() => [one, other], [one, other]);
  const question = useQuestion(pair, 1);
  const row = question && pair.find(({ id }) => id === question.item);
  const asked = question && model.criteria.find(({ key }) => key === question.criterion);
  if (!row || !asked) return null;
  const { key } = asked;
  const criterion = wordedOf(model, key);
  const answer = (likely: number) => data.actions.change(row.id, { kind: 'answers', answers: { [key]: { likely, sure: row.shown.item.mine[key]?.sure ?? 'fairly' } } });
  return (
    <>
      <p><WordsAround entry="sureness.settle" slot="key" params={{ question: questionOf(criterion) }}><IssueLink issue={row.shown.item.key} /></WordsAround></p>
      <div className="first-run-answers" role="group" aria-label={questionOf(criterion)}>
        {anchors(criterion).map((name, step) => <Button key={name} onClick={() => answer(STEPS[step]!)}>{name}</Button>)}
      </div>
    </>
  );
}
