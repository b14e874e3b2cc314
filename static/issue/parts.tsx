import type { Model } from '../../src/domain/prioritise/model';
import type { Projection } from '../../src/domain/prioritise/projection';
import { roundParts } from '../../src/domain/prioritise/round-parts';
import type { Value } from '../../src/domain/prioritise/value';
import { ratingWords, type Worded } from '../kit/anchors';
import { Waterfall } from '../kit/waterfall';
import { words } from '../kit/words';
import { weeksWords } from '../kit/weeks-words';

interface PartsProps {
  value: Extract<Value, { kind: 'rated' }>;
  figures: Projection;
  model: Model;
  /** Criteria whose team answer is not shown yet. */
  hidden: readonly string[];
}

/** What the value is made of, part by part, with effort beside it. */
export function Parts({ value, figures, model, hidden }: PartsProps) {
  const points = roundParts(value.parts, value.likely);
  const parts = model.criteria.map((criterion) => {
    const { key, source } = criterion;
    const isHidden = hidden.includes(key) && !value.missing.includes(key);
    return {
      key,
      name: words(`criterion.${key}.name`),
      says: isHidden ? words('panel.afterYours') : says(criterion, source === 'feedback', figures),
      points: isHidden ? null : points[key]!,
      missing: value.missing.includes(key),
    };
  });
  return (
    <div className="parts">
      <Waterfall parts={parts} value={Math.round(value.likely)} name={words('value.name')} />
      {figures.effort && !hidden.length && (
        <p className="small">{words('panel.effortBeside', { weeks: weeksWords(figures.effort.likely) })}</p>
      )}
    </div>
  );
}

function says(criterion: Worded, counted: boolean, { criteria, customers }: Projection): string {
  const figure = criteria[criterion.key];
  if (!figure) return words('panel.notRatedPart');
  return counted && figure.n === 0 ? words('panel.customers', { count: customers }) : ratingWords(criterion, figure.likely);
}
