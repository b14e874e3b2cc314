import type { Item } from '../../../../src/contract';
import { criterionOf } from '../../../../src/domain/prioritise/model';
import { anchorAt, nearestStep, wordedOf } from '../../../kit/anchors';
import { Button } from '../../../kit/button';
import { Waterfall } from '../../../kit/waterfall';
import { place, words } from '../../../kit/words';
import { rateFirst } from '../grid/act-on-cell';
import { effortWords, shownValue } from '../figure-words';
import { usePageStores } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';

interface ValuePartsProps {
  item: Item;
  byEffort: number | null;
}

/** The parts of a value with the team's answer behind each, all of them, so that they add up; and the effort that stands beside it. */
export function ValueParts({ item, byEffort }: ValuePartsProps) {
  const stores = usePageStores();
  const model = useShownModel();
  const value = shownValue(model, item.figures);
  const says = (key: string, missing: boolean) => {
    if (missing) return words('prioritise.answer.none');
    const { likely, n } = item.figures.criteria[key]!;
    const counted = criterionOf(model, key)?.source === 'feedback' && n === 0;
    if (counted) return item.figures.customers === 0 ? words('prioritise.asking.none') : words('prioritise.answer.counted', { count: item.figures.customers });
    return anchorAt(wordedOf(model, key), nearestStep(likely), 'short');
  };
  const effort = item.figures.effort;
  return (
    <section className="why-part">
      <h3>{words('prioritise.why.makes')}</h3>
      {value ? (
        <Waterfall
          name={words('prioritise.column.value')}
          value={value.whole}
          parts={value.parts.map((part) => ({ ...part, says: says(part.key, part.missing) }))}
        />
      ) : (
        <p className="why-hidden">
          <span className="subtle">{words('prioritise.why.needs', { name: words(`criterion.${model.keyCriterion}.name`) })}</span>
          <Button size="small" onClick={() => rateFirst(stores, item.id)}>{words('prioritise.rate')}</Button>
        </p>
      )}
      <p className="small why-effort">
        <span>{effort ? words('prioritise.why.effort', { effort: effortWords(effort.likely) }) : words('prioritise.why.effortNone')}</span>
        {byEffort !== null && (
          <button type="button" className="dotted" onClick={() => stores.view.actions.setOrder('value for effort')}>
            {words('prioritise.why.byEffort', { place: place(byEffort) })}
          </button>
        )}
      </p>
    </section>
  );
}
